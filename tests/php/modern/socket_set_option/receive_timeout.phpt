--TEST--
A receive timeout ends a read quietly
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $kept] = pair();
socket_set_option($a, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
$start = microtime(true);
check('read', function () use ($a) { return socket_read($a, 10); });
$time = microtime(true) - $start;
var_dump($time > 0.04, $time < 2, socket_last_error($a));
--EXPECT--
read: false
bool(true)
bool(true)
int(11)
