--TEST--
A listening socket on a port that the system chooses
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create_listen(0);
socket_getsockname($s, $address, $port);
echo show($s), " $address ", show($port > 0), ' ', socket_get_option($s, SOL_SOCKET, SO_TYPE), ' ', socket_get_option($s, SOL_SOCKET, SO_REUSEADDR), "\n";
$c = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($c, '127.0.0.1', $port));
echo show(socket_accept($s)), "\n";
--EXPECT--
Socket 0.0.0.0 true 1 0
bool(true)
Socket
