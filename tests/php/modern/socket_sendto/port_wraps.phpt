--TEST--
A port is cut to 16 bits
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $port] = udp();
check('wrapped', function () use ($a, $port) { return socket_sendto($a, 'self', 4, 0, '127.0.0.1', $port + 65536); });
socket_recvfrom($a, $data, 10, 0, $from, $p);
echo $data, ' ', show($p === $port), "\n";
--EXPECT--
wrapped: 4
self true
