--TEST--
Requests that cannot be converted
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$u] = udp();
foreach ([[], ['controllen' => 0], ['controllen' => -1], ['controllen' => 'x'], ['controllen' => 5000000000], ['controllen' => 100, 'buffer_size' => -1], ['controllen' => 100, 'buffer_size' => 104857601], ['buffer_size' => 'q'],
    ['name' => null, 'controllen' => 1], ['name' => ['family' => AF_UNIX], 'controllen' => 1], ['name' => ['family' => 'z'], 'controllen' => 1], ['name' => 5, 'controllen' => 1]] as $m) {
    $before = $m;
    check(show($m), function () use ($u, &$m) { return socket_recvmsg($u, $m, MSG_DONTWAIT); });
    var_dump($m === $before);
}
echo socket_last_error($u), ' ', socket_last_error(), "\n";
--EXPECT--
[]: [2] socket_recvmsg(): error converting user data (path: msghdr): The key 'controllen' is required
false
bool(true)
[controllen => 0]: [2] socket_recvmsg(): error converting user data (path: msghdr > controllen): controllen cannot be 0
false
bool(true)
[controllen => -1]: [2] socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer
false
bool(true)
[controllen => "x"]: [2] socket_recvmsg(): error converting user data (path: msghdr > controllen): expected an integer, but got a non numeric string (possibly from a converted object): 'x'
false
bool(true)
[controllen => 5000000000]: [2] socket_recvmsg(): error converting user data (path: msghdr > controllen): given PHP integer is out of bounds for an unsigned 32-bit integer
false
bool(true)
[controllen => 100, buffer_size => -1]: [2] socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given -1
false
bool(true)
[controllen => 100, buffer_size => 104857601]: [2] socket_recvmsg(): error converting user data (path: msghdr > buffer_size): the buffer size must be between 1 and 104857600; given 104857601
false
bool(true)
[buffer_size => "q"]: [2] socket_recvmsg(): error converting user data (path: msghdr > buffer_size): expected an integer, but got a non numeric string (possibly from a converted object): 'q'
false
bool(true)
[name => NULL, controllen => 1]: [2] socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here
false
bool(true)
[name => [family => 1], controllen => 1]: [2] socket_recvmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket
false
bool(true)
[name => [family => "z"], controllen => 1]: [2] socket_recvmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'z'
false
bool(true)
[name => 5, controllen => 1]: [2] socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here
false
bool(true)
0 0
