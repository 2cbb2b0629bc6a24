--TEST--
socket_listen() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_listen(); });
check('3 arguments', function () use ($s) { return socket_listen($s, 5, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_listen() expects at least 1 argument, 0 given
3 arguments: ArgumentCountError: socket_listen() expects at most 2 arguments, 3 given
