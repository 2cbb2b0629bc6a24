--TEST--
Names that cannot be converted
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$u = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([1, null, ['family' => 'x'], ['family' => 99], ['family' => AF_UNIX], ['family' => AF_INET6], ['family' => 5000000000], ['family' => null], ['port' => 70000], ['port' => -1], ['port' => 'abc'], ['port' => null],
    ['port' => []], ['port' => true], ['addr' => 'nosuch.invalid'], ['addr' => '']] as $name) {
    check(show($name), function () use ($u, $name) { return socket_sendmsg($u, ['name' => $name, 'iov' => ['x']]); });
}
echo socket_last_error($u), "\n";
check('no string form', function () use ($u) { return socket_sendmsg($u, ['name' => ['port' => new stdClass]]); });
--EXPECT--
1: [2] socket_sendmsg(): error converting user data (path: msghdr > name): expected an array here
false
NULL: [2] socket_sendmsg(): error converting user data (path: msghdr > name): expected an array here
false
[family => "x"]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
false
[family => 99]: [2] socket_sendmsg(): error converting user data (path: msghdr > name): the only families currently supported are AF_INET, AF_INET6 and AF_UNIX
false
[family => 1]: [2] socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket
false
[family => 10]: [2] socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket
false
[family => 5000000000]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > family): given PHP integer is out of bounds for a native int
false
[family => NULL]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, either of a PHP integer type or of a convertible type
false
[port => 70000]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer
false
[port => -1]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer
false
[port => "abc"]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): 'abc'
false
[port => NULL]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type
false
[port => []]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type
false
[port => true]: [2] socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type
false
[addr => "nosuch.invalid"]: [2] socket_sendmsg(): Host lookup failed [-10001]: Unknown host
[2] socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address 'nosuch.invalid' to get an AF_INET address
false
[addr => ""]: [2] socket_sendmsg(): Host lookup failed [-10003]: Unknown server error
[2] socket_sendmsg(): error converting user data (path: msghdr > name > addr): could not resolve address '' to get an AF_INET address
false
-10003
no string form: Error: Object of class stdClass could not be converted to string
