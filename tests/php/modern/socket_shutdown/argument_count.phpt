--TEST--
socket_shutdown() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_shutdown(); });
check('3 arguments', function () use ($s) { return socket_shutdown($s, 2, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_shutdown() expects at least 1 argument, 0 given
3 arguments: ArgumentCountError: socket_shutdown() expects at most 2 arguments, 3 given
