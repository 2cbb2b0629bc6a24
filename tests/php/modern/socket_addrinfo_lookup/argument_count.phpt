--TEST--
socket_addrinfo_lookup() with a wrong number of arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('0 arguments', function () { return socket_addrinfo_lookup(); });
check('5 arguments', function () { return socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM], 0, 1); });
--EXPECT--
0 arguments: ArgumentCountError: socket_addrinfo_lookup() expects at least 1 argument, 0 given
5 arguments: ArgumentCountError: socket_addrinfo_lookup() expects at most 3 arguments, 5 given
