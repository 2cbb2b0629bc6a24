--TEST--
socket_recv() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_recv(); });
check('1 arguments', function () use ($s) { return socket_recv($s); });
check('2 arguments', function () use ($s) { return socket_recv($s, $out); });
check('3 arguments', function () use ($s) { return socket_recv($s, $out, 10); });
check('5 arguments', function () use ($s) { return socket_recv($s, $out, 10, MSG_DONTWAIT, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_recv() expects exactly 4 arguments, 0 given
1 arguments: ArgumentCountError: socket_recv() expects exactly 4 arguments, 1 given
2 arguments: ArgumentCountError: socket_recv() expects exactly 4 arguments, 2 given
3 arguments: ArgumentCountError: socket_recv() expects exactly 4 arguments, 3 given
5 arguments: ArgumentCountError: socket_recv() expects exactly 4 arguments, 5 given
