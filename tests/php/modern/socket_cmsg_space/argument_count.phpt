--TEST--
socket_cmsg_space() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_cmsg_space(); });
check('1 arguments', function () { return socket_cmsg_space(SOL_SOCKET); });
check('4 arguments', function () { return socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_cmsg_space() expects at least 2 arguments, 0 given
1 arguments: ArgumentCountError: socket_cmsg_space() expects at least 2 arguments, 1 given
4 arguments: ArgumentCountError: socket_cmsg_space() expects at most 3 arguments, 4 given
