--TEST--
socket_create_listen() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_create_listen(); });
check('3 arguments', function () { return socket_create_listen(0, 5, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_create_listen() expects at least 1 argument, 0 given
3 arguments: ArgumentCountError: socket_create_listen() expects at most 2 arguments, 3 given
