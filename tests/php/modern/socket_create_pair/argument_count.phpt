--TEST--
socket_create_pair() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_create_pair(); });
check('1 arguments', function () { return socket_create_pair(AF_UNIX); });
check('2 arguments', function () { return socket_create_pair(AF_UNIX, SOCK_STREAM); });
check('3 arguments', function () { return socket_create_pair(AF_UNIX, SOCK_STREAM, 0); });
check('5 arguments', function () { return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $out, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 0 given
1 arguments: ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 1 given
2 arguments: ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 2 given
3 arguments: ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 3 given
5 arguments: ArgumentCountError: socket_create_pair() expects exactly 4 arguments, 5 given
