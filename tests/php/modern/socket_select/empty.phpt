--TEST--
Nothing to wait for
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$n = null;
$m = [];
check('null', function () use ($n) { $a = $b = $c = null; return socket_select($a, $b, $c, 0); });
check('empty', function () use ($n) { $a = $b = $c = []; return socket_select($a, $b, $c, 0); });
check('mixed', function () use ($n) { $a = $b = null; $c = []; return socket_select($a, $b, $c, 0); });
echo socket_last_error(), "\n";
--EXPECT--
null: ValueError: socket_select(): At least one array argument must be passed
empty: ValueError: socket_select(): At least one array argument must be passed
mixed: ValueError: socket_select(): At least one array argument must be passed
0
