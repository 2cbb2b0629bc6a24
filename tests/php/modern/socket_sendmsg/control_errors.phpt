--TEST--
Control messages that cannot be converted
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$u = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([1, [1], ['k' => ['level' => 'x']], [['level' => 1, 'type' => 'y']], [['level' => 1, 'type' => 99]], [['level' => 1, 'type' => 1]], [['level' => 1, 'type' => 1, 'data' => 1]], [['level' => 1, 'type' => 1, 'data' => []]],
    [['level' => 1, 'type' => 1, 'data' => [1]]], [['level' => 1, 'type' => 1, 'data' => [closed()]]], [['level' => 1, 'type' => 1, 'data' => [new stdClass]]],
    [['level' => 1, 'type' => 2, 'data' => 1]], [['level' => 1, 'type' => 2, 'data' => []]], [['level' => 1, 'type' => 2, 'data' => ['pid' => 1]]], [['level' => 1, 'type' => 2, 'data' => ['pid' => -1]]],
    [['level' => 1, 'type' => 2, 'data' => ['pid' => 1, 'uid' => -1]]], [['level' => 1, 'type' => 2, 'data' => ['pid' => 1, 'uid' => 1, 'gid' => 5000000000]]],
    [['level' => 41, 'type' => 52, 'data' => 'x']], [['level' => 41, 'type' => 52, 'data' => 5000000000]], [['level' => 41, 'type' => 50, 'data' => []]], [['level' => 41, 'type' => 50, 'data' => ['addr' => '::1', 'ifindex' => 'nosuch0']]],
    [['level' => 41, 'type' => 52, 'data' => 5], 2]] as $control) {
    check(show($control), function () use ($u, $control) { return socket_sendmsg($u, ['control' => $control]); });
}
--EXPECT--
1: [2] socket_sendmsg(): error converting user data (path: msghdr > control): expected an array here
false
[0 => 1]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here
false
[k => [level => "x"]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
false
[0 => [level => 1, type => "y"]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > type): expected an integer, but got a non numeric string (possibly from a converted object): 'y'
false
[0 => [level => 1, type => 99]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr with level 1 and type 99 not supported
false
[0 => [level => 1, type => 1]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr should have a 'data' element here
false
[0 => [level => 1, type => 1, data => 1]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here
false
[0 => [level => 1, type => 1, data => []]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected at least one element in this array
false
[0 => [level => 1, type => 1, data => [0 => 1]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): expected a Socket object or a stream resource
false
[0 => [level => 1, type => 1, data => [0 => Socket]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): socket is already closed
false
[0 => [level => 1, type => 1, data => [0 => object stdClass]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): expected a Socket object or a stream resource
false
[0 => [level => 1, type => 2, data => 1]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an array here
false
[0 => [level => 1, type => 2, data => []]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'pid' is required
false
[0 => [level => 1, type => 2, data => [pid => 1]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'uid' is required
false
[0 => [level => 1, type => 2, data => [pid => -1]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > pid): given PHP integer is out of bounds for a pid_t value
false
[0 => [level => 1, type => 2, data => [pid => 1, uid => -1]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > uid): given PHP integer is out of bounds for a uid_t value
false
[0 => [level => 1, type => 2, data => [pid => 1, uid => 1, gid => 5000000000]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > gid): given PHP integer is out of bounds for a uid_t value
false
[0 => [level => 41, type => 52, data => "x"]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
false
[0 => [level => 41, type => 52, data => 5000000000]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): given PHP integer is out of bounds for a native int
false
[0 => [level => 41, type => 50, data => []]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): The key 'addr' is required
false
[0 => [level => 41, type => 50, data => [addr => "::1", ifindex => "nosuch0"]]]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > ifindex): no interface with name "nosuch0" could be found
false
[0 => [level => 41, type => 52, data => 5], 1 => 2]: [2] socket_sendmsg(): error converting user data (path: msghdr > control > element #1): expected an array here
false
