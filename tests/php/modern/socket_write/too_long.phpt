--TEST--
A datagram that is too long
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = udp();
$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($s, '127.0.0.1', $b);
check('70000', function () use ($s) { return socket_write($s, str_repeat('x', 70000)); });
check('65507', function () use ($s) { return socket_write($s, str_repeat('x', 65507)); });
echo strlen(socket_read($a, 70000)), "\n";
--EXPECT--
70000: [2] socket_write(): unable to write to socket [90]: Message too long
false
65507: 65507
65507
