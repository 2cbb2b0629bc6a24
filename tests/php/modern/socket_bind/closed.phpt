--TEST--
socket_bind() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_bind($s, '127.0.0.1', 0); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_bind(): Argument #1 ($socket) has already been closed
0
