--TEST--
socket_getsockname() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_getsockname(); });
check('1 arguments', function () use ($s) { return socket_getsockname($s); });
check('4 arguments', function () use ($s) { return socket_getsockname($s, $out, $more, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_getsockname() expects at least 2 arguments, 0 given
1 arguments: ArgumentCountError: socket_getsockname() expects at least 2 arguments, 1 given
4 arguments: ArgumentCountError: socket_getsockname() expects at most 3 arguments, 4 given
