--TEST--
A TCP connection, and connecting again
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$c, $s, $l] = tcp_pair();
socket_getsockname($l, $address, $port);
check('again', function () use ($c, $port) { return socket_connect($c, '127.0.0.1', $port); });
socket_getpeername($c, $host, $peer);
var_dump($host, $peer === $port, socket_last_error($c));
--EXPECT--
again: [2] socket_connect(): unable to connect [106]: Transport endpoint is already connected
false
string(9) "127.0.0.1"
bool(true)
int(106)
