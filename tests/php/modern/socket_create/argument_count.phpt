--TEST--
socket_create() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_create(); });
check('1 arguments', function () { return socket_create(AF_INET); });
check('2 arguments', function () { return socket_create(AF_INET, SOCK_STREAM); });
check('4 arguments', function () { return socket_create(AF_INET, SOCK_STREAM, 0, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_create() expects exactly 3 arguments, 0 given
1 arguments: ArgumentCountError: socket_create() expects exactly 3 arguments, 1 given
2 arguments: ArgumentCountError: socket_create() expects exactly 3 arguments, 2 given
4 arguments: ArgumentCountError: socket_create() expects exactly 3 arguments, 4 given
