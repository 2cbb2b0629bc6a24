--TEST--
Nobody listens
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$port = free_port();
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
check('tcp', function () use ($s, $port) { return socket_connect($s, '127.0.0.1', $port); });
echo socket_last_error($s), ' ', socket_last_error(), ' ', socket_strerror(socket_last_error()), "\n";
$s = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
check('tcp6', function () use ($s, $port) { return socket_connect($s, '::1', $port); });
--EXPECT--
tcp: [2] socket_connect(): unable to connect [111]: Connection refused
false
111 111 Connection refused
tcp6: [2] socket_connect(): unable to connect [111]: Connection refused
false
