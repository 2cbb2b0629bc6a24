--TEST--
A connection that is under way
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$l = socket_create_listen(0);
socket_getsockname($l, $address, $port);
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($s);
check('first', function () use ($s, $port) { return socket_connect($s, '127.0.0.1', $port); });
echo socket_last_error($s), ' ', socket_last_error(), "\n";
$w = [$s];
$r = $e = null;
echo socket_select($r, $w, $e, 5), ' ', socket_get_option($s, SOL_SOCKET, SO_ERROR), "\n";
check('second', function () use ($s, $port) { return socket_connect($s, '127.0.0.1', $port); });
check('third', function () use ($s, $port) { return socket_connect($s, '127.0.0.1', $port); });
--EXPECT--
first: false
115 115
1 0
second: true
third: [2] socket_connect(): unable to connect [106]: Transport endpoint is already connected
false
