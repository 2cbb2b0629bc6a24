--TEST--
Copies of the arrays stay as they are
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($b, 'x');
$all = [$a, $b];
$r = $all;
$w = $e = null;
echo socket_select($r, $w, $e, 0), ' ', count($r), ' ', count($all), "\n";
--EXPECT--
1 1 2
