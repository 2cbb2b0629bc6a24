--TEST--
Lists with positions, keys, nesting, gaps and swaps
--FILE--
<?php
[$a, $b] = [1, 2];
[$a, $b] = [$b, $a];
echo $a, $b, "\n";
['x' => $x, 'y' => [$y1, , $y3]] = ['x' => 'X', 'y' => [1, 2, 3]];
echo $x, $y1, $y3, "\n";
list($p, list(, $q)) = ['p', ['_', 'q']];
echo $p, $q, "\n";
list('k' => $k, 5 => $five) = ['k' => 'K', 5 => 'F'];
echo $k, $five, "\n";
[$arr['i'], $o] = [10, 20];
echo $arr['i'], $o, "\n";
foreach ([[1, [2, 3]], [4, [5, 6]]] as [$m, [$n, $r]]) echo "$m$n$r ";
echo "\n";
foreach ([['id' => 1, 'n' => 'a']] as ['id' => $id, 'n' => $nm]) echo $id, $nm, "\n";
$r = [$t, $u] = [7, 8, 9];
echo count($r), $t, $u, "\n";
$key = 'dyn';
[$key => $val] = ['dyn' => 'V'];
echo $val, "\n";
--EXPECT--
21
X13
pq
KF
1020
123 456 
1a
378
V
