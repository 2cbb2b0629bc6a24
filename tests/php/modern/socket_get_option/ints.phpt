--TEST--
Options that are ints, on fresh sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$t = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$u = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach (['SO_TYPE' => SO_TYPE, 'SO_ERROR' => SO_ERROR, 'SO_REUSEADDR' => SO_REUSEADDR, 'SO_REUSEPORT' => SO_REUSEPORT, 'SO_KEEPALIVE' => SO_KEEPALIVE, 'SO_BROADCAST' => SO_BROADCAST,
    'SO_OOBINLINE' => SO_OOBINLINE, 'SO_DONTROUTE' => SO_DONTROUTE, 'SO_DEBUG' => SO_DEBUG, 'SO_SNDLOWAT' => SO_SNDLOWAT, 'SO_RCVLOWAT' => SO_RCVLOWAT, 'SO_DOMAIN' => 39, 'SO_PROTOCOL' => 38, 'SO_ACCEPTCONN' => 30] as $name => $option) {
    echo $name, ' ', socket_get_option($t, SOL_SOCKET, $option), ' ', socket_get_option($u, SOL_SOCKET, $option), "\n";
}
echo socket_get_option($t, SOL_TCP, TCP_NODELAY), ' ', socket_get_option($t, IPPROTO_IP, 2), ' ', socket_get_option($u, IPPROTO_IP, IP_MULTICAST_TTL), ' ', socket_get_option($u, IPPROTO_IP, IP_MULTICAST_LOOP), "\n";
--EXPECT--
SO_TYPE 1 2
SO_ERROR 0 0
SO_REUSEADDR 0 0
SO_REUSEPORT 0 0
SO_KEEPALIVE 0 0
SO_BROADCAST 0 0
SO_OOBINLINE 0 0
SO_DONTROUTE 0 0
SO_DEBUG 0 0
SO_SNDLOWAT 1 1
SO_RCVLOWAT 1 1
SO_DOMAIN 2 2
SO_PROTOCOL 6 17
SO_ACCEPTCONN 0 0
0 64 1 1
