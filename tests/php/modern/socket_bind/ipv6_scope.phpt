--TEST--
Scopes of IPv6 addresses
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['::1%1', '::1%9999', 'fe80::1%nosuch', 'fe80::1%', 'fe80::1%-1', 'fe80::1%4294967296'] as $address) {
    $s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
    check($address, function () use ($s, $address) { return socket_bind($s, $address); });
}
--EXPECT--
::1%1: true
::1%9999: true
fe80::1%nosuch: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
fe80::1%: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
fe80::1%-1: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
fe80::1%4294967296: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
