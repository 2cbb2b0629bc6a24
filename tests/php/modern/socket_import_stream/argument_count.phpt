--TEST--
socket_import_stream() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_import_stream(); });
check('2 arguments', function () { return socket_import_stream($stream, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_import_stream() expects exactly 1 argument, 0 given
2 arguments: [2] Undefined variable $stream
ArgumentCountError: socket_import_stream() expects exactly 1 argument, 2 given
