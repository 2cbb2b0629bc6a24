--TEST--
Whether multicast packets come back
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$s6 = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach ([0, 1, '0', '', 'x', [], [0], null, 2.5] as $value) {
    socket_set_option($s, IPPROTO_IP, IP_MULTICAST_LOOP, $value);
    socket_set_option($s6, IPPROTO_IPV6, IPV6_MULTICAST_LOOP, $value);
    echo show($value), ' ', socket_get_option($s, IPPROTO_IP, IP_MULTICAST_LOOP), ' ', socket_get_option($s6, IPPROTO_IPV6, IPV6_MULTICAST_LOOP), "\n";
}
--EXPECT--
0 0 0
1 1 1
"0" 0 0
"" 0 0
"x" 1 1
[] 0 0
[0 => 0] 1 1
NULL 0 0
2.5 1 1
