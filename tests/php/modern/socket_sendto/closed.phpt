--TEST--
socket_sendto() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_sendto($s, 'data', 4, 0, '127.0.0.1', 9); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_sendto(): Argument #1 ($socket) has already been closed
0
