--TEST--
IPv4 addresses of each form
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['127.0.0.1', '0.0.0.0', '127.1', '0', '2130706433', '0177.1', '127.0.0.2', 'localhost'] as $address) {
    $s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    check($address, function () use ($s, $address) { return socket_bind($s, $address); });
    socket_getsockname($s, $host, $port);
    echo $host, ' ', show($port > 0), "\n";
}
--EXPECT--
127.0.0.1: true
127.0.0.1 true
0.0.0.0: true
0.0.0.0 true
127.1: true
127.0.0.1 true
0: true
0.0.0.0 true
2130706433: true
127.0.0.1 true
0177.1: true
127.0.0.1 true
127.0.0.2: true
127.0.0.2 true
localhost: true
127.0.0.1 true
