--TEST--
socket_get_option() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_get_option($s, SOL_SOCKET, SO_TYPE); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_get_option(): Argument #1 ($socket) has already been closed
0
