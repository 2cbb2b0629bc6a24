--TEST--
A name of an IPv4 host on an IPv6 socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$l = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
socket_bind($l, '::');
socket_listen($l);
socket_getsockname($l, $address, $port);
$c = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
check('connect', function () use ($c, $port) { return socket_connect($c, '127.0.0.1', $port); });
socket_getpeername($c, $host);
echo $host, "\n";
--EXPECT--
connect: true
::ffff:127.0.0.1
