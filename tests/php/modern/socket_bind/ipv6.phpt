--TEST--
IPv6 addresses
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['::1', '::', '0:0:0:0:0:0:0:1', '::ffff:127.0.0.1', '127.0.0.1', '::0001'] as $address) {
    $s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
    check($address, function () use ($s, $address) { return socket_bind($s, $address); });
    socket_getsockname($s, $host, $port);
    echo $host, ' ', show($port > 0), "\n";
}
--EXPECT--
::1: true
::1 true
::: true
:: true
0:0:0:0:0:0:0:1: true
::1 true
::ffff:127.0.0.1: true
::ffff:127.0.0.1 true
127.0.0.1: true
::ffff:127.0.0.1 true
::0001: true
::1 true
