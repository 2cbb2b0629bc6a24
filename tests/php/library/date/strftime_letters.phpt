--TEST--
strftime() and gmstrftime(): deprecated, in the C locale
--FILE--
<?php
foreach (str_split('aAbBcCdDeFgGHIjmMpPrRsSTuUVwWxXyYzZ%') as $letter) {
    echo $letter, ': ', @gmstrftime("%$letter", 1234567890), ' | ', @strftime("%$letter", 1609459200), "\n";
}
set_error_handler(function ($level, $message) { echo "$level $message\n"; });
var_dump(strftime('%Y', 0), gmstrftime('%H', 0));
?>
--EXPECT--
a: Fri | Fri
A: Friday | Friday
b: Feb | Jan
B: February | January
c: Fri Feb 13 23:31:30 2009 | Fri Jan  1 00:00:00 2021
C: 20 | 20
d: 13 | 01
D: 02/13/09 | 01/01/21
e: 13 |  1
F: 2009-02-13 | 2021-01-01
g: 09 | 20
G: 2009 | 2020
H: 23 | 00
I: 11 | 12
j: 044 | 001
m: 02 | 01
M: 31 | 00
p: PM | AM
P: pm | am
r: 11:31:30 PM | 12:00:00 AM
R: 23:31 | 00:00
s: 1234567890 | 1609459200
S: 30 | 00
T: 23:31:30 | 00:00:00
u: 5 | 5
U: 06 | 00
V: 07 | 53
w: 5 | 5
W: 06 | 00
x: 02/13/09 | 01/01/21
X: 23:31:30 | 00:00:00
y: 09 | 21
Y: 2009 | 2021
z: +0000 | +0000
Z: GMT | UTC
%: % | %
8192 Function strftime() is deprecated
8192 Function gmstrftime() is deprecated
string(4) "1970"
string(2) "00"
