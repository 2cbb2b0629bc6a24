--TEST--
date(): every letter
--FILE--
<?php
foreach (str_split('dDjlNSwzWFmMntLoYyXxaABgGhHisuveIOPpTZcrU') as $letter) {
    echo $letter, ': ', date($letter, 1234567890), ' | ', gmdate($letter, -1234567890), ' | ', gmdate($letter, 253402300800), ' | ', date($letter, 951782400), "\n";
}
echo date('\Y\\\\Y jS \o\f F', 1234567890), "\n" === '' ? '' : '', strlen(date('c')), "\n";
?>
--EXPECT--
d: 13 | 18 | 01 | 29
D: Fri | Tue | Sat | Tue
j: 13 | 18 | 1 | 29
l: Friday | Tuesday | Saturday | Tuesday
N: 5 | 2 | 6 | 2
S: th | th | st | th
w: 5 | 2 | 6 | 2
z: 43 | 321 | 0 | 59
W: 07 | 47 | 52 | 09
F: February | November | January | February
m: 02 | 11 | 01 | 02
M: Feb | Nov | Jan | Feb
n: 2 | 11 | 1 | 2
t: 28 | 30 | 31 | 29
L: 0 | 0 | 1 | 1
o: 2009 | 1930 | 9999 | 2000
Y: 2009 | 1930 | 10000 | 2000
y: 09 | 30 | 00 | 00
X: +2009 | +1930 | +10000 | +2000
x: 2009 | 1930 | +10000 | 2000
a: pm | am | am | am
A: PM | AM | AM | AM
B: 021 | 061 | 041 | 041
g: 11 | 12 | 12 | 12
G: 23 | 0 | 0 | 0
h: 11 | 12 | 12 | 12
H: 23 | 00 | 00 | 00
i: 31 | 28 | 00 | 00
s: 30 | 30 | 00 | 00
u: 000000 | 000000 | 000000 | 000000
v: 000 | 000 | 000 | 000
e: UTC | UTC | UTC | UTC
I: 0 | 0 | 0 | 0
O: +0000 | +0000 | +0000 | +0000
P: +00:00 | +00:00 | +00:00 | +00:00
p: Z | Z | Z | Z
T: UTC | GMT | GMT | UTC
Z: 0 | 0 | 0 | 0
c: 2009-02-13T23:31:30+00:00 | 1930-11-18T00:28:30+00:00 | 10000-01-01T00:00:00+00:00 | 2000-02-29T00:00:00+00:00
r: Fri, 13 Feb 2009 23:31:30 +0000 | Tue, 18 Nov 1930 00:28:30 +0000 | Sat, 01 Jan 10000 00:00:00 +0000 | Tue, 29 Feb 2000 00:00:00 +0000
U: 1234567890 | -1234567890 | 253402300800 | 951782400
Y\2009 13th of February25
