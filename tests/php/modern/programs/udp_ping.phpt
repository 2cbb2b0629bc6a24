--TEST--
Datagrams to and fro
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $pa] = udp();
[$b, $pb] = udp();
for ($i = 0; $i < 5; $i++) {
    socket_sendto($a, "ping $i", 6, 0, '127.0.0.1', $pb);
    socket_recvfrom($b, $data, 100, 0, $from, $port);
    socket_sendto($b, strtoupper($data), strlen($data), 0, $from, $port);
    socket_recvfrom($a, $data, 100, 0, $from, $port);
    echo $data, ' ', $from, ' ', show($port === $pb), "\n";
}
--EXPECT--
PING 0 127.0.0.1 true
PING 1 127.0.0.1 true
PING 2 127.0.0.1 true
PING 3 127.0.0.1 true
PING 4 127.0.0.1 true
