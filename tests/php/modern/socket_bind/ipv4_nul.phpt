--TEST--
An address ends at a NUL byte
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
check('bind', function () use ($s) { return socket_bind($s, "127.0.0.1\0.example"); });
socket_getsockname($s, $host);
echo $host, "\n";
--EXPECT--
bind: true
127.0.0.1
