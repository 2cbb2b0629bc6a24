--TEST--
A connected stream ignores the address
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$c, $s] = tcp_pair();
check('sendto', function () use ($c) { return socket_sendto($c, 'data', 4, 0, '192.0.2.1', 1); });
echo socket_read($s, 10), "\n";
--EXPECT--
sendto: 4
data
