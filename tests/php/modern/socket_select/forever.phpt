--TEST--
A null time waits until something comes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($b, 'x');
$r = [$a];
$w = $e = null;
echo socket_select($r, $w, $e, null), ' ', socket_select($r, $w, $e, null, 5), ' ', socket_select($r, $w, $e, PHP_INT_MAX), "\n";
--EXPECT--
1 1 1
