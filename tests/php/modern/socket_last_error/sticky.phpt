--TEST--
A success does not clear an error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$s, $port] = udp();
$t = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
@socket_bind($t, '127.0.0.1', $port);
echo socket_last_error($t), ' ', socket_last_error(), "\n";
socket_bind($t, '127.0.0.1', 0);
echo socket_last_error($t), ' ', socket_last_error(), "\n";
$l = socket_create_listen(0);
socket_getsockname($l, $address, $p);
$c = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($c, '127.0.0.1', $p);
echo socket_last_error(socket_accept($l)), "\n";
--EXPECT--
[2] socket_bind(): Unable to bind address [98]: Address already in use
98 98
98 98
0
