--TEST--
socket_recvmsg() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('0 arguments', function () use ($s) { return socket_recvmsg(); });
check('1 arguments', function () use ($s) { return socket_recvmsg($s); });
check('4 arguments', function () use ($s) { return socket_recvmsg($s, $m, MSG_DONTWAIT, $s); });
--EXPECT--
0 arguments: ArgumentCountError: socket_recvmsg() expects at least 2 arguments, 0 given
1 arguments: ArgumentCountError: socket_recvmsg() expects at least 2 arguments, 1 given
4 arguments: ArgumentCountError: socket_recvmsg() expects at most 3 arguments, 4 given
