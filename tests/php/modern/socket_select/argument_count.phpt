--TEST--
socket_select() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$r = $w = $e = null;
check('0 arguments', function () { return socket_select(); });
check('1 arguments', function () { return socket_select($r); });
check('2 arguments', function () { return socket_select($r, $w); });
check('3 arguments', function () { return socket_select($r, $w, $e); });
check('6 arguments', function () { return socket_select($r, $w, $e, 0, 0, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_select() expects at least 4 arguments, 0 given
1 arguments: ArgumentCountError: socket_select() expects at least 4 arguments, 1 given
2 arguments: ArgumentCountError: socket_select() expects at least 4 arguments, 2 given
3 arguments: ArgumentCountError: socket_select() expects at least 4 arguments, 3 given
6 arguments: ArgumentCountError: socket_select() expects at most 5 arguments, 6 given
