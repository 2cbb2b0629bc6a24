--TEST--
IPV6_PKTINFO as an option
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
check('set', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::1', 'ifindex' => 1]); });
check('unset', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_PKTINFO, ['addr' => '::', 'ifindex' => 0]); });
check('get', function () use ($s) { return socket_get_option($s, IPPROTO_IPV6, IPV6_PKTINFO); });
foreach ([5, [], ['addr' => '::1'], ['addr' => 'nosuch.invalid', 'ifindex' => 1], ['addr' => '::1', 'ifindex' => 'nosuch0'], ['addr' => '::1', 'ifindex' => -1]] as $value) {
    check(show($value), function () use ($s, $value) { return socket_set_option($s, IPPROTO_IPV6, IPV6_PKTINFO, $value); });
}
--EXPECT--
set: true
unset: true
get: [2] socket_get_option(): unable to get socket option [92]: Protocol not available
false
5: [2] socket_set_option(): error converting user data (path: in6_pktinfo): expected an array here
false
[]: [2] socket_set_option(): error converting user data (path: in6_pktinfo): The key 'addr' is required
false
[addr => "::1"]: [2] socket_set_option(): error converting user data (path: in6_pktinfo): The key 'ifindex' is required
false
[addr => "nosuch.invalid", ifindex => 1]: [2] socket_set_option(): Host lookup failed [-10001]: Unknown host
[2] socket_set_option(): error converting user data (path: in6_pktinfo > addr): could not resolve address 'nosuch.invalid' to get an AF_INET6 address
false
[addr => "::1", ifindex => "nosuch0"]: [2] socket_set_option(): error converting user data (path: in6_pktinfo > ifindex): no interface with name "nosuch0" could be found
false
[addr => "::1", ifindex => -1]: [2] socket_set_option(): error converting user data (path: in6_pktinfo > ifindex): the interface index cannot be negative or larger than 4294967295; given -1
false
