--TEST--
Accepting connections of each family
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([[AF_INET, '127.0.0.1'], [AF_INET6, '::1']] as [$family, $host]) {
    [$c, $a, $l] = tcp_pair($family, $host);
    socket_getpeername($a, $address, $port);
    socket_getsockname($c, $own, $ownPort);
    echo show($a), " $address ", show($address === $own && $port === $ownPort), ' ', socket_last_error($a), "\n";
}
$path = path('accept');
$l = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($l, $path);
socket_listen($l);
$c = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($c, $path);
$a = socket_accept($l);
socket_getpeername($a, $address);
echo show($a), ' ', show($address), "\n";
unlink($path);
--EXPECT--
Socket 127.0.0.1 true 0
Socket ::1 true 0
Socket ""
