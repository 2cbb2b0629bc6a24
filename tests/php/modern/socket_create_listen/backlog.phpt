--TEST--
Any backlog is taken
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([-1, 0, 1, 128, 100000] as $backlog) {
    check($backlog, function () use ($backlog) { return socket_create_listen(0, $backlog); });
}
--EXPECT--
-1: Socket
0: Socket
1: Socket
128: Socket
100000: Socket
