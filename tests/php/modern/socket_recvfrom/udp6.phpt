--TEST--
IPv6 datagrams with their sender
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $pa] = udp(AF_INET6, '::1');
[$b, $pb] = udp(AF_INET6, '::1');
echo socket_sendto($b, 'hello', 5, 0, '::1', $pa), "\n";
echo show(socket_recvfrom($a, $data, 100, 0, $from, $port)), ' ', show($data), " $from ", show($port === $pb), "\n";
check('nothing', function () use ($a) { return socket_recvfrom($a, $data, 100, MSG_DONTWAIT, $from, $port); });
check('error', function () { return socket_recvfrom(socket_create(AF_INET6, SOCK_STREAM, SOL_TCP), $data, 100, 0, $from, $port); });
--EXPECT--
5
5 "hello" ::1 true
nothing: false
error: [2] socket_recvfrom(): unable to recvfrom [107]: Transport endpoint is not connected
false
