--TEST--
socket_sendto() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_sendto(); });
check('1 arguments', function () use ($s) { return socket_sendto($s); });
check('2 arguments', function () use ($s) { return socket_sendto($s, 'data'); });
check('3 arguments', function () use ($s) { return socket_sendto($s, 'data', 4); });
check('4 arguments', function () use ($s) { return socket_sendto($s, 'data', 4, 0); });
check('7 arguments', function () use ($s) { return socket_sendto($s, 'data', 4, 0, '127.0.0.1', 9, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_sendto() expects at least 5 arguments, 0 given
1 arguments: ArgumentCountError: socket_sendto() expects at least 5 arguments, 1 given
2 arguments: ArgumentCountError: socket_sendto() expects at least 5 arguments, 2 given
3 arguments: ArgumentCountError: socket_sendto() expects at least 5 arguments, 3 given
4 arguments: ArgumentCountError: socket_sendto() expects at least 5 arguments, 4 given
7 arguments: ArgumentCountError: socket_sendto() expects at most 6 arguments, 7 given
