--TEST--
socket_clear_error() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('2 arguments', function () use ($s) { return socket_clear_error($s, 1); });
--EXPECT--
2 arguments: ArgumentCountError: socket_clear_error() expects at most 1 argument, 2 given
