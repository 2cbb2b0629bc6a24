--TEST--
How far multicast packets go
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([0, 5, 255, '7', true, null] as $value) {
    echo show(socket_set_option($s, IPPROTO_IP, IP_MULTICAST_TTL, $value)), ' ', socket_get_option($s, IPPROTO_IP, IP_MULTICAST_TTL), "\n";
}
foreach ([256, -1, 'x', '300'] as $value) {
    check(show($value), function () use ($s, $value) { return socket_set_option($s, IPPROTO_IP, IP_MULTICAST_TTL, $value); });
}
$s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach ([0, 5, 255, -1] as $value) {
    echo show(socket_set_option($s, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, $value)), ' ', socket_get_option($s, IPPROTO_IPV6, IPV6_MULTICAST_HOPS), "\n";
}
foreach ([256, -2] as $value) {
    check(show($value), function () use ($s, $value) { return socket_set_option($s, IPPROTO_IPV6, IPV6_MULTICAST_HOPS, $value); });
}
--EXPECT--
true 0
true 5
true 255
true 7
true 1
true 0
256: ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
-1: ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
"x": true
"300": ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 255
true 0
true 5
true 255
true 1
256: ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 255
-2: ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 255
