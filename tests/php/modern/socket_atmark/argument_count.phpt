--TEST--
socket_atmark() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', fn () => socket_atmark());
check('2 arguments', fn () => socket_atmark(closed(), 1));
--EXPECT--
0 arguments: ArgumentCountError: socket_atmark() expects exactly 1 argument, 0 given
2 arguments: ArgumentCountError: socket_atmark() expects exactly 1 argument, 2 given
