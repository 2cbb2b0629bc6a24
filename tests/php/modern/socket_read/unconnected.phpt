--TEST--
No connection
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
check('tcp', function () use ($s) { return socket_read($s, 10); });
check('tcp line', function () use ($s) { return socket_read($s, 10, PHP_NORMAL_READ); });
echo socket_last_error($s), "\n";
check('unix', function () { return socket_read(socket_create(AF_UNIX, SOCK_STREAM, 0), 10); });
--EXPECT--
tcp: [2] socket_read(): unable to read from socket [107]: Transport endpoint is not connected
false
tcp line: [2] socket_read(): unable to read from socket [107]: Transport endpoint is not connected
false
107
unix: [2] socket_read(): unable to read from socket [22]: Invalid argument
false
