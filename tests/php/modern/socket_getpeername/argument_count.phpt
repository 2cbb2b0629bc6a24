--TEST--
socket_getpeername() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_getpeername(); });
check('1 arguments', function () use ($s) { return socket_getpeername($s); });
check('4 arguments', function () use ($s) { return socket_getpeername($s, $out, $more, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_getpeername() expects at least 2 arguments, 0 given
1 arguments: ArgumentCountError: socket_getpeername() expects at least 2 arguments, 1 given
4 arguments: ArgumentCountError: socket_getpeername() expects at most 3 arguments, 4 given
