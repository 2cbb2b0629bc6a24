--TEST--
socket_setopt() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_setopt(); });
check('1 arguments', function () use ($s) { return socket_setopt($s); });
check('2 arguments', function () use ($s) { return socket_setopt($s, SOL_SOCKET); });
check('3 arguments', function () use ($s) { return socket_setopt($s, SOL_SOCKET, SO_KEEPALIVE); });
check('5 arguments', function () use ($s) { return socket_setopt($s, SOL_SOCKET, SO_KEEPALIVE, 1, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_setopt() expects exactly 4 arguments, 0 given
1 arguments: ArgumentCountError: socket_setopt() expects exactly 4 arguments, 1 given
2 arguments: ArgumentCountError: socket_setopt() expects exactly 4 arguments, 2 given
3 arguments: ArgumentCountError: socket_setopt() expects exactly 4 arguments, 3 given
5 arguments: ArgumentCountError: socket_setopt() expects exactly 4 arguments, 5 given
