--TEST--
socket_set_block() with a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$s = closed();
$m = ['controllen' => 1];
check('closed', function () use ($s, $m) { return socket_set_block($s); });
echo socket_last_error(), "\n";
--EXPECT--
closed: Error: socket_set_block(): Argument #1 ($socket) has already been closed
0
