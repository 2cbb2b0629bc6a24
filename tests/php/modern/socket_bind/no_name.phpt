--TEST--
Texts that cannot be names are not looked up
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([' 127.0.0.1', '127.0.0.1 ', 'a b', '256.1.1.1', str_repeat('a', 256), '..'] as $address) {
    $s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    check(strlen($address), function () use ($s, $address) { return socket_bind($s, $address); });
}
--EXPECT--
10: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
10: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
3: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
9: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
256: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
2: [2] socket_bind(): Host lookup failed [-10000]: Unknown error -10000
false
