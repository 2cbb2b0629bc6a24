--TEST--
Datagrams with their sender
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $pa] = udp();
[$b, $pb] = udp();
echo socket_sendto($b, 'hello', 5, 0, '127.0.0.1', $pa), ' ', socket_sendto($b, '', 0, 0, '127.0.0.1', $pa), ' ', socket_sendto($b, 'longer', 99, 0, 'localhost', $pa), "\n";
echo show(socket_recvfrom($a, $data, 100, 0, $from, $port)), ' ', show($data), " $from ", show($port === $pb), "\n";
echo show(socket_recvfrom($a, $data, 100, 0, $from, $port)), ' ', show($data), " $from ", show($port === $pb), "\n";
echo show(socket_recvfrom($a, $data, 3, 0, $from, $port)), ' ', show($data), "\n";
$data = $from = $port = 'kept';
check('nothing', function () use ($a, &$data, &$from, &$port) { return socket_recvfrom($a, $data, 100, MSG_DONTWAIT, $from, $port); });
echo "$data $from $port ", socket_last_error($a), "\n";
--EXPECT--
5 0 6
5 "hello" 127.0.0.1 true
0 "" 127.0.0.1 true
3 "lon"
nothing: false
kept kept kept 11
