--TEST--
Sizes of buffers
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([SO_SNDBUF, SO_RCVBUF] as $option) {
    echo show(socket_set_option($s, SOL_SOCKET, $option, 10000)), ' ', socket_get_option($s, SOL_SOCKET, $option), "\n";
}
--EXPECT--
true 20000
true 20000
