--TEST--
socket_strerror() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_strerror(); });
check('2 arguments', function () { return socket_strerror(111, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_strerror() expects exactly 1 argument, 0 given
2 arguments: ArgumentCountError: socket_strerror() expects exactly 1 argument, 2 given
