--TEST--
Groups with sources
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$value = ['group' => '224.0.0.23', 'source' => '127.0.0.1', 'interface' => 1];
foreach ([MCAST_JOIN_SOURCE_GROUP, MCAST_LEAVE_SOURCE_GROUP, MCAST_LEAVE_SOURCE_GROUP, MCAST_BLOCK_SOURCE] as $option) {
    check($option, function () use ($s, $option, $value) { return socket_set_option($s, IPPROTO_IP, $option, $value); });
}
socket_set_option($s, IPPROTO_IP, MCAST_JOIN_GROUP, $value);
foreach ([MCAST_BLOCK_SOURCE, MCAST_UNBLOCK_SOURCE, MCAST_UNBLOCK_SOURCE] as $option) {
    check($option, function () use ($s, $option, $value) { return socket_set_option($s, IPPROTO_IP, $option, $value); });
}
check('no source', function () use ($s) { return socket_set_option($s, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, ['group' => '224.0.0.23']); });
check('no group', function () use ($s) { return socket_set_option($s, IPPROTO_IP, MCAST_JOIN_SOURCE_GROUP, ['source' => '127.0.0.1']); });
--EXPECT--
46: true
47: true
47: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
43: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
43: true
44: true
44: [2] socket_set_option(): Unable to set socket option [99]: Cannot assign requested address
false
no source: ValueError: No key "source" passed in optval
no group: ValueError: No key "group" passed in optval
