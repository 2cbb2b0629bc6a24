--TEST--
Many sockets one after the other
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

for ($i = 0; $i < 2000; $i++) {
    $s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    if ($i % 2) {
        socket_close($s);
    }
}
echo show($s), "\n";
--EXPECT--
Socket
