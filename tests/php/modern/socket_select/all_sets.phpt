--TEST--
All three sets at once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($b, 'x');
$r = [$a, $b];
$w = ['w' => $a];
$e = [$a];
echo socket_select($r, $w, $e, 0), ' ', show($r), ' ', show($w), ' ', show($e), "\n";
--EXPECT--
2 [0 => Socket] [w => Socket] []
