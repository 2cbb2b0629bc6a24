--TEST--
Nothing is ready in time
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
$r = [$a, $b];
$w = [];
$e = null;
$start = microtime(true);
echo socket_select($r, $w, $e, 0, 50000), ' ', show($r), ' ', show($w), ' ', show($e), "\n";
var_dump(microtime(true) - $start >= 0.045);
--EXPECT--
0 [] [] NULL
bool(true)
