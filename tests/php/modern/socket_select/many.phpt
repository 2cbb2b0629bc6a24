--TEST--
More sockets than a few
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$all = [];
for ($i = 0; $i < 100; $i++) {
    [$a, $b] = pair();
    $all["a$i"] = $a;
    $all["b$i"] = $b;
}
socket_write($all['a7'], 'x');
socket_write($all['b93'], 'x');
$r = $all;
$w = $e = null;
echo socket_select($r, $w, $e, 0), ' ', implode(',', array_keys($r)), ' ', count($all), "\n";
$w = $all;
$r = null;
echo socket_select($r, $w, $e, 0), ' ', count($w), "\n";
--EXPECT--
2 b7,a93 200
200 200
