--TEST--
socket_addrinfo_bind() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
[$a] = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM]);
check('0 arguments', function () use ($a) { return socket_addrinfo_bind(); });
check('2 arguments', function () use ($a) { return socket_addrinfo_bind($a, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_addrinfo_bind() expects exactly 1 argument, 0 given
2 arguments: ArgumentCountError: socket_addrinfo_bind() expects exactly 1 argument, 2 given
