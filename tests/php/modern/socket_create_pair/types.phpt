--TEST--
Pairs of each type, and what they carry
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    unset($pair);
    check($type, function () use ($type, &$pair) { return socket_create_pair(AF_UNIX, $type, 0, $pair); });
    echo show($pair), ' ', socket_write($pair[0], 'ping'), ' ', socket_read($pair[1], 10), ' ', socket_write($pair[1], 'pong!'), ' ', socket_read($pair[0], 10), "\n";
}
--EXPECT--
1: true
[0 => Socket, 1 => Socket] 4 ping 5 pong!
2: true
[0 => Socket, 1 => Socket] 4 ping 5 pong!
5: true
[0 => Socket, 1 => Socket] 4 ping 5 pong!
