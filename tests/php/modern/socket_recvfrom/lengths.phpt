--TEST--
Lengths that are none change nothing
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $port] = udp();
socket_sendto($a, 'x', 1, 0, '127.0.0.1', $port);
foreach ([0, -1] as $length) {
    $data = $from = $p = 'kept';
    check($length, function () use ($a, $length, &$data, &$from, &$p) { return socket_recvfrom($a, $data, $length, 0, $from, $p); });
    echo "$data $from $p\n";
}
--EXPECT--
0: false
kept kept kept
-1: false
kept kept kept
