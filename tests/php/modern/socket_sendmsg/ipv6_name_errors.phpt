--TEST--
IPv6 names that cannot be converted
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach ([['flowinfo' => -1], ['scope_id' => 5000000000], ['family' => AF_UNIX], ['addr' => 'nosuch.invalid'], ['scope_id' => 'x']] as $name) {
    check(show($name), function () use ($s, $name) { return socket_sendmsg($s, ['name' => $name]); });
}
--EXPECT--
[flowinfo => -1]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > flowinfo): given PHP integer is out of bounds for an unsigned 32-bit integer
false
[scope_id => 5000000000]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): given PHP integer is out of bounds for an unsigned 32-bit integer
false
[family => 1]: [2] socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket
false
[addr => "nosuch.invalid"]: [2] socket_sendmsg(): Host lookup failed [-10001]: Unknown host
[2] socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address 'nosuch.invalid' to get an AF_INET6 address
false
[scope_id => "x"]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > scope_id): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
false
