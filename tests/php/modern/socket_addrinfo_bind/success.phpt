--TEST--
A socket bound to a looked-up address
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$info] = socket_addrinfo_lookup('127.0.0.1', '0', ['ai_socktype' => SOCK_STREAM]);
$s = socket_addrinfo_bind($info);
socket_getsockname($s, $address, $port);
echo show($s), " $address ", show($port > 0), "\n";
check('listen', function () use ($s) { return socket_listen($s); });
[$to] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM]);
$c = socket_addrinfo_connect($to);
socket_getpeername($c, $address, $peer);
echo show($c), " $address ", show($peer === $port), "\n";
check('in use', function () use ($to) { return socket_addrinfo_bind($to); });
echo socket_last_error(), ' ', socket_last_error($s), "\n";
[$six] = socket_addrinfo_lookup('::1', '0', ['ai_socktype' => SOCK_DGRAM]);
socket_getsockname(socket_addrinfo_bind($six), $address);
echo $address, "\n";
--EXPECT--
Socket 127.0.0.1 true
listen: true
Socket 127.0.0.1 true
in use: [2] socket_addrinfo_bind(): Unable to bind address [98]: Address already in use
false
98 0
::1
