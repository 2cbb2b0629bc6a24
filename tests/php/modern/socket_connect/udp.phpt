--TEST--
The default peer of a datagram socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $pa] = udp();
[$b, $pb] = udp();
$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
check('a', function () use ($s, $pa) { return socket_connect($s, '127.0.0.1', $pa); });
socket_write($s, 'to a');
check('b', function () use ($s, $pb) { return socket_connect($s, '127.0.0.1', $pb); });
socket_write($s, 'to b');
echo socket_read($a, 10), ' ', socket_read($b, 10), "\n";
check('port 0', function () { return socket_connect(socket_create(AF_INET, SOCK_DGRAM, SOL_UDP), '127.0.0.1', 0); });
--EXPECT--
a: true
b: true
to a to b
port 0: true
