--TEST--
A connection that is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$info] = socket_addrinfo_lookup('127.0.0.1', (string) free_port(), ['ai_socktype' => SOCK_STREAM]);
check('connect', function () use ($info) { return socket_addrinfo_connect($info); });
echo socket_last_error(), ' ', socket_strerror(socket_last_error()), "\n";
check('bind elsewhere', function () { return socket_addrinfo_bind(socket_addrinfo_lookup('192.0.2.1', '0', ['ai_socktype' => SOCK_STREAM])[0]); });
--EXPECT--
connect: [2] socket_addrinfo_connect(): Unable to connect address [111]: Connection refused
false
111 Connection refused
bind elsewhere: [2] socket_addrinfo_bind(): Unable to bind address [99]: Cannot assign requested address
false
