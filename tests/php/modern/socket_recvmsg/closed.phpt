--TEST--
socket_recvmsg() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_recvmsg($s, $m, MSG_DONTWAIT); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_recvmsg(): Argument #1 ($socket) has already been closed
0
