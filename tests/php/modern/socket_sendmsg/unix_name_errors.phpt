--TEST--
Paths that cannot be converted
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$x = socket_create(AF_UNIX, SOCK_DGRAM, 0);
foreach ([['path' => ''], ['path' => str_repeat('x', 108)], ['path' => null], [], ['family' => AF_INET], ['family' => AF_INET6], ['path' => '/nosuch/path'], ['path' => "\0nobody"]] as $name) {
    check(strlen(show($name)), function () use ($x, $name) { return socket_sendmsg($x, ['name' => $name, 'iov' => ['x']]); });
}
--EXPECT--
12: [2] socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is cannot be empty
false
120: [2] socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is too long, the maximum permitted length is 107
false
14: [2] socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is cannot be empty
false
2: [2] socket_sendmsg(): Error in sendmsg [111]: Connection refused
false
13: [2] socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (number 2) is not supported on this socket
false
14: [2] socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket
false
24: [2] socket_sendmsg(): Error in sendmsg [2]: No such file or directory
false
22: [2] socket_sendmsg(): Error in sendmsg [111]: Connection refused
false
