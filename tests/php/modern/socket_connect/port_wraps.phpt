--TEST--
A port is cut to 16 bits
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$s, $port] = udp();
$c = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($c, '127.0.0.1', $port + 65536);
socket_getpeername($c, $host, $peer);
var_dump($peer === $port);
socket_connect($c, '127.0.0.1', -1);
socket_getpeername($c, $host, $peer);
var_dump($peer);
--EXPECT--
bool(true)
int(65535)
