--TEST--
foreach by reference sees and makes changes
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as $k => &$v) { $v *= 2; if ($k === 1) $a[] = 50; if ($v > 1000) break; }
unset($v);
echo json_encode($a), "\n";
$b = ['x' => ['n' => 1], 'y' => ['n' => 2]];
foreach ($b as &$row) $row['n']++;
unset($row);
echo json_encode($b), "\n";
$c = [1, 2, 3];
foreach ($c as &$r);
foreach ($c as $r);
echo json_encode($c), "\n";
--EXPECT--
[2,4,6,100]
{"x":{"n":2},"y":{"n":3}}
[1,2,2]
