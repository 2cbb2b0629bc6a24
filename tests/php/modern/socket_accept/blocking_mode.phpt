--TEST--
An accepted socket blocks although its listener does not
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$l = socket_create_listen(0);
socket_getsockname($l, $address, $port);
socket_set_nonblock($l);
$c = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($c, '127.0.0.1', $port);
$r = [$l];
$w = $e = null;
socket_select($r, $w, $e, 5);
$a = socket_accept($l);
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
$start = microtime(true);
check('read', function () use ($a) { return socket_read($a, 10); });
var_dump(microtime(true) - $start > 0.03);
--EXPECT--
read: false
bool(true)
