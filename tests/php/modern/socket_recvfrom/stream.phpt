--TEST--
A stream names no sender
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([[AF_INET, '127.0.0.1'], [AF_INET6, '::1']] as [$family, $host]) {
    [$c, $s] = tcp_pair($family, $host);
    socket_write($c, 'stream');
    echo show(socket_recvfrom($s, $data, 10, 0, $from, $port)), ' ', show($data), ' ', show($from), ' ', show($port), "\n";
    socket_close($c);
    echo show(socket_recvfrom($s, $data, 10, 0, $from, $port)), ' ', show($data), ' ', show($from), ' ', show($port), "\n";
}
check('unconnected', function () { return socket_recvfrom(socket_create(AF_INET, SOCK_STREAM, SOL_TCP), $data, 10, 0, $from, $port); });
--EXPECT--
6 "stream" "0.0.0.0" 0
0 "" "0.0.0.0" 0
6 "stream" "::" 0
0 "" "::" 0
unconnected: [2] socket_recvfrom(): Unable to recvfrom [107]: Transport endpoint is not connected
false
