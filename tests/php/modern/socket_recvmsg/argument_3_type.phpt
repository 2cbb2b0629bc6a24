--TEST--
socket_recvmsg() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        socket_set_nonblock($s);
        $m = ['controllen' => 1];
        return socket_recvmsg($s, $m, $value);
    });
}
--EXPECT--
null: [8192] socket_recvmsg(): Passing null to parameter #3 ($flags) of type int is deprecated
[2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
false
true: [2] socket_recvmsg(): Error in recvmsg [95]: Operation not supported
false
int: [2] socket_recvmsg(): Error in recvmsg [95]: Operation not supported
false
float: [8192] Implicit conversion from float 1.5 to int loses precision
[2] socket_recvmsg(): Error in recvmsg [95]: Operation not supported
false
string: TypeError: socket_recvmsg(): Argument #3 ($flags) must be of type int, string given
numeric string: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
false
array: TypeError: socket_recvmsg(): Argument #3 ($flags) must be of type int, array given
object: TypeError: socket_recvmsg(): Argument #3 ($flags) must be of type int, stdClass given
closure: TypeError: socket_recvmsg(): Argument #3 ($flags) must be of type int, Closure given
