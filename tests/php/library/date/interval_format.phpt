--TEST--
DateInterval::format(): every letter
--FILE--
<?php
$i = (new DateTime('2020-01-01'))->diff(new DateTime('2021-03-04 05:06:07.0089'));
foreach (str_split('YyMmDdaHhIiSsFfRr%xz') as $letter) {
    echo $letter, ': ', $i->format("%$letter"), ' ', (new DateInterval('P1Y'))->format("[%$letter]"), "\n";
}
echo $i->format('% %'), date_interval_format($i, '100%% %'), "\n";
?>
--EXPECT--
Y: 01 [01]
y: 1 [1]
M: 02 [00]
m: 2 [0]
D: 03 [00]
d: 3 [0]
a: 428 [(unknown)]
H: 05 [00]
h: 5 [0]
I: 06 [00]
i: 6 [0]
S: 07 [00]
s: 7 [0]
F: 008900 [000000]
f: 8900 [0]
R: + [+]
r:  []
%: % [%]
x: %x [%x]
z: %z [%z]
% 100% 
