--TEST--
The interface of multicast packets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
echo socket_get_option($s, IPPROTO_IP, IP_MULTICAST_IF), "\n";
check('name', function () use ($s) { return socket_set_option($s, IPPROTO_IP, IP_MULTICAST_IF, 'lo'); });
echo socket_get_option($s, IPPROTO_IP, IP_MULTICAST_IF), "\n";
check('index', function () use ($s) { return socket_set_option($s, IPPROTO_IP, IP_MULTICAST_IF, 1); });
check('default', function () use ($s) { return socket_set_option($s, IPPROTO_IP, IP_MULTICAST_IF, 0); });
echo socket_get_option($s, IPPROTO_IP, IP_MULTICAST_IF), "\n";
foreach (['nosuch0', '1', '', true, null, 1.0, -1, 4294967296, 9999] as $value) {
    check(show($value), function () use ($s, $value) { return socket_set_option($s, IPPROTO_IP, IP_MULTICAST_IF, $value); });
}
echo socket_last_error($s), "\n";
$s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
check('name 6', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'lo'); });
echo socket_get_option($s, IPPROTO_IPV6, IPV6_MULTICAST_IF), "\n";
check('index 6', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_MULTICAST_IF, 0); });
check('unknown 6', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_MULTICAST_IF, 9999); });
check('unknown name 6', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_MULTICAST_IF, 'nosuch0'); });
--EXPECT--
0
name: true
1
index: true
default: true
0
"nosuch0": [2] socket_set_option(): No interface with name "nosuch0" could be found
false
"1": [2] socket_set_option(): No interface with name "1" could be found
false
"": [2] socket_set_option(): No interface with name "" could be found
false
true: [2] socket_set_option(): No interface with name "1" could be found
false
NULL: [2] socket_set_option(): No interface with name "" could be found
false
1.0: [2] socket_set_option(): No interface with name "1" could be found
false
-1: ValueError: Index must be between 0 and 4294967295
4294967296: ValueError: Index must be between 0 and 4294967295
9999: [2] socket_set_option(): Failed obtaining address for interface 9999: error 19
false
0
name 6: true
1
index 6: true
unknown 6: [2] socket_set_option(): Unable to set socket option [19]: No such device
false
unknown name 6: [2] socket_set_option(): No interface with name "nosuch0" could be found
false
