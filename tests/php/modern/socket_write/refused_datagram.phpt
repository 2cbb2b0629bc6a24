--TEST--
A datagram that was refused fails the next one
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
[$t, $port] = udp();
socket_close($t);
socket_connect($s, '127.0.0.1', $port);
check('first', function () use ($s) { return socket_write($s, 'x'); });
check('second', function () use ($s) { return socket_write($s, 'x'); });
check('third', function () use ($s) { return socket_write($s, 'x'); });
--EXPECT--
first: 1
second: [2] socket_write(): unable to write to socket [111]: Connection refused
false
third: 1
