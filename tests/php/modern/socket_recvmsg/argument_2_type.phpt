--TEST--
socket_recvmsg() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        socket_set_nonblock($s);
        return socket_recvmsg($s, $value, MSG_DONTWAIT);
    });
}
--EXPECT--
null: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, null given
true: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, bool given
int: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, int given
float: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, float given
string: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, string given
numeric string: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, string given
array: [2] socket_recvmsg(): error converting user data (path: msghdr): The key 'controllen' is required
false
object: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, stdClass given
closure: TypeError: socket_recvmsg(): Argument #2 ($message) must be of type array, Closure given
