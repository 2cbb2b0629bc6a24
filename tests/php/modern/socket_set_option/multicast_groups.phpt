--TEST--
Joining and leaving groups
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$group = ['group' => '224.0.0.23', 'interface' => 'lo'];
foreach ([MCAST_JOIN_GROUP, MCAST_JOIN_GROUP, MCAST_LEAVE_GROUP, MCAST_LEAVE_GROUP] as $option) {
    check($option, function () use ($s, $option, $group) { return socket_set_option($s, IPPROTO_IP, $option, $group); });
    echo socket_last_error($s), "\n";
}
foreach ([[], ['interface' => 1], ['group' => '127.0.0.1', 'interface' => 1], ['group' => '224.0.0.23', 'interface' => 9999], ['group' => '224.0.0.23', 'interface' => 'nosuch0'],
    ['group' => '224.0.0.23', 'interface' => -1], ['group' => 'ff02::1'], 5, 'text', null] as $value) {
    check(show($value), function () use ($s, $value) { return socket_set_option($s, IPPROTO_IP, MCAST_JOIN_GROUP, $value); });
}
$s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
check('join 6', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, MCAST_JOIN_GROUP, ['group' => 'ff02::1:3', 'interface' => 1]); });
check('leave 6', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, MCAST_LEAVE_GROUP, ['group' => 'ff02::1:3', 'interface' => 1]); });
check('unix', function () { return socket_set_option(kept_pair(), IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '224.0.0.23']); });
--EXPECT--
42: true
0
42: [2] socket_set_option(): Unable to set socket option [98]: Address already in use
false
98
45: true
98
45: [2] socket_set_option(): Unable to set socket option [99]: Cannot assign requested address
false
99
[]: ValueError: No key "group" passed in optval
[interface => 1]: ValueError: No key "group" passed in optval
[group => "127.0.0.1", interface => 1]: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
[group => "224.0.0.23", interface => 9999]: [2] socket_set_option(): Unable to set socket option [19]: No such device
false
[group => "224.0.0.23", interface => "nosuch0"]: [2] socket_set_option(): No interface with name "nosuch0" could be found
false
[group => "224.0.0.23", interface => -1]: ValueError: Index must be between 0 and 4294967295
[group => "ff02::1"]: [2] socket_set_option(): Host lookup failed [-10000]: Unknown error -10000
false
5: ValueError: No key "group" passed in optval
"text": ValueError: No key "group" passed in optval
NULL: ValueError: No key "group" passed in optval
join 6: true
leave 6: true
unix: [2] socket_set_option(): IP address used in the context of an unexpected type of socket
false
