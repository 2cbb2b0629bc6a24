--TEST--
A socket that stands twice counts once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($b, 'x');
$r = [$a, $a, 'k' => $a];
$w = [$a, $b];
$e = null;
echo socket_select($r, $w, $e, 0), ' ', show($r), ' ', show($w), "\n";
--EXPECT--
3 [0 => Socket, 1 => Socket, k => Socket] [0 => Socket, 1 => Socket]
