--TEST--
Elements that are closed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = closed();
check('read', function () use ($s) { $r = [$s]; $w = $e = null; return socket_select($r, $w, $e, 0); });
check('write', function () use ($s) { $w = [$s]; $r = $e = null; return socket_select($r, $w, $e, 0); });
check('except', function () use ($s) { $e = ['k' => $s]; $r = $w = null; return socket_select($r, $w, $e, 0); });
--EXPECT--
read: TypeError: socket_select(): Argument #1 ($read) contains a closed socket
write: TypeError: socket_select(): Argument #2 ($write) contains a closed socket
except: TypeError: socket_select(): Argument #3 ($except) contains a closed socket
