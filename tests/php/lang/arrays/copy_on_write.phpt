--TEST--
Copies are independent, at every level
--FILE--
<?php
$a = ['x' => [1, 2], 'y' => 3];
$b = $a;
$b['x'][] = 9;
$b['y']++;
unset($b['x'][0]);
echo json_encode($a), json_encode($b), "\n";
function change($p) { $p['x'][0] = 'changed'; $p[] = 'new'; return $p; }
$c = change($a);
echo json_encode($a), json_encode($c), "\n";
$d = [$a, $a];
$d[0]['y'] = 'd';
echo json_encode($d), "\n";
foreach ($a['x'] as $i => $v) { $a['x'][$i + 10] = $v; }
echo json_encode($a), "\n";
--EXPECT--
{"x":[1,2],"y":3}{"x":{"1":2,"2":9},"y":4}
{"x":[1,2],"y":3}{"x":["changed",2],"y":3,"0":"new"}
[{"x":[1,2],"y":"d"},{"x":[1,2],"y":3}]
{"x":{"0":1,"1":2,"10":1,"11":2},"y":3}
