--TEST--
socket_close() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_close(); });
check('2 arguments', function () use ($s) { return socket_close($s, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_close() expects exactly 1 argument, 0 given
2 arguments: ArgumentCountError: socket_close() expects exactly 1 argument, 2 given
