--TEST--
Operands are evaluated from left to right
--FILE--
<?php
function e($x) { echo $x, ' '; return $x; }
e(1) + e(2) * e(3);
echo "\n";
$a = [e('k') => e('v'), e('k2') => e('v2')];
echo "\n";
$arr[e('i')] = e('val');
echo "\n";
$i = 1;
$r = $i + $i++ + ++$i;
echo $r, "\n";
$i = 0;
$z = [];
$z[$i++] = $i++;
print_r($z);
$x = 1;
echo $x . ($x = 2) . $x, "\n";
--EXPECT--
1 2 3 
k v k2 v2 
i val 
6
Array
(
    [0] => 1
)
222
