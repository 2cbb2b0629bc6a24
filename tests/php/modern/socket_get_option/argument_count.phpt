--TEST--
socket_get_option() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_get_option(); });
check('1 arguments', function () use ($s) { return socket_get_option($s); });
check('2 arguments', function () use ($s) { return socket_get_option($s, SOL_SOCKET); });
check('4 arguments', function () use ($s) { return socket_get_option($s, SOL_SOCKET, SO_TYPE, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_get_option() expects exactly 3 arguments, 0 given
1 arguments: ArgumentCountError: socket_get_option() expects exactly 3 arguments, 1 given
2 arguments: ArgumentCountError: socket_get_option() expects exactly 3 arguments, 2 given
4 arguments: ArgumentCountError: socket_get_option() expects exactly 3 arguments, 4 given
