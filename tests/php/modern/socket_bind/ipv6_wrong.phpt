--TEST--
Texts that are no IPv6 address
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['[::1]', '::g', ':::1', 'nosuch.invalid', ''] as $address) {
    $s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
    check($address, function () use ($s, $address) { return socket_bind($s, $address); });
    echo socket_last_error($s), ' ', socket_last_error(), "\n";
}
--EXPECT--
[::1]: [2] socket_bind(): Host lookup failed [-10001]: Unknown host
false
-10001 -10001
::g: [2] socket_bind(): Host lookup failed [-10001]: Unknown host
false
-10001 -10001
:::1: [2] socket_bind(): Host lookup failed [-10001]: Unknown host
false
-10001 -10001
nosuch.invalid: [2] socket_bind(): Host lookup failed [-10001]: Unknown host
false
-10001 -10001
: [2] socket_bind(): Host lookup failed [-10003]: Unknown server error
false
-10003 -10003
