--TEST--
socket_recvfrom() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_recvfrom($s, $out, 10, MSG_DONTWAIT, $more, $port); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_recvfrom(): Argument #1 ($socket) has already been closed
0
