--TEST--
socket_connect() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_connect($s, '127.0.0.1', 1); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_connect(): Argument #1 ($socket) has already been closed
0
