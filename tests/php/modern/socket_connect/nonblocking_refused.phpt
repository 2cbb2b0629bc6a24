--TEST--
The outcome of a connection that is refused later
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($s);
$port = free_port();
check('connect', function () use ($s, $port) { return socket_connect($s, '127.0.0.1', $port); });
$r = $w = [$s];
$e = null;
echo socket_select($r, $w, $e, 5), ' ', show($r), ' ', show($w), "\n";
echo socket_get_option($s, SOL_SOCKET, SO_ERROR), ' ', socket_get_option($s, SOL_SOCKET, SO_ERROR), ' ', socket_last_error($s), "\n";
--EXPECT--
connect: false
2 [0 => Socket] [0 => Socket]
111 0 115
