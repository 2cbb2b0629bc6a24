--TEST--
socket_recvfrom() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_recvfrom(); });
check('1 arguments', function () use ($s) { return socket_recvfrom($s); });
check('2 arguments', function () use ($s) { return socket_recvfrom($s, $out); });
check('3 arguments', function () use ($s) { return socket_recvfrom($s, $out, 10); });
check('4 arguments', function () use ($s) { return socket_recvfrom($s, $out, 10, MSG_DONTWAIT); });
check('7 arguments', function () use ($s) { return socket_recvfrom($s, $out, 10, MSG_DONTWAIT, $more, $port, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_recvfrom() expects at least 5 arguments, 0 given
1 arguments: ArgumentCountError: socket_recvfrom() expects at least 5 arguments, 1 given
2 arguments: ArgumentCountError: socket_recvfrom() expects at least 5 arguments, 2 given
3 arguments: ArgumentCountError: socket_recvfrom() expects at least 5 arguments, 3 given
4 arguments: ArgumentCountError: socket_recvfrom() expects at least 5 arguments, 4 given
7 arguments: ArgumentCountError: socket_recvfrom() expects at most 6 arguments, 7 given
