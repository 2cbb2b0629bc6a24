--TEST--
A raw local socket is a datagram socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_RAW, 0);
echo show($s), ' ', socket_get_option($s, SOL_SOCKET, SO_TYPE), "\n";
--EXPECT--
Socket 2
