--TEST--
socket_set_nonblock() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_set_nonblock(); });
check('2 arguments', function () use ($s) { return socket_set_nonblock($s, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_set_nonblock() expects exactly 1 argument, 0 given
2 arguments: ArgumentCountError: socket_set_nonblock() expects exactly 1 argument, 2 given
