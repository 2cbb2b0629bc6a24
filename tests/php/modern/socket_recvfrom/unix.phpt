--TEST--
Senders of local datagrams
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$path = path('receiver');
$own = path('sender');
$r = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($r, $path);
$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('unnamed', function () use ($s, $path) { return socket_sendto($s, 'one', 3, 0, $path); });
$port = 'untouched';
echo show(socket_recvfrom($r, $data, 10, 0, $from, $port)), ' ', show($data), ' ', show($from), ' ', show($port), "\n";
socket_bind($s, $own);
check('named', function () use ($s, $path) { return socket_sendto($s, 'two', 3, 0, $path, 5); });
echo show(socket_recvfrom($r, $data, 10, 0, $from)), ' ', show($data), ' ', show($from === $own), "\n";
$t = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($t, "\0abstract" . getmypid());
socket_sendto($t, 'three', 5, 0, $path);
echo show(socket_recvfrom($r, $data, 10, 0, $from)), ' ', show($data), ' ', show($from), "\n";
unlink($path);
unlink($own);
--EXPECT--
unnamed: 3
3 "one" "" "untouched"
named: 3
3 "two" true
5 "three" ""
