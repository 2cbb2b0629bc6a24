--TEST--
socket_last_error() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('2 arguments', function () use ($s) { return socket_last_error($s, 1); });
--EXPECT--
2 arguments: ArgumentCountError: socket_last_error() expects at most 1 argument, 2 given
