--TEST--
socket_sendmsg() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_sendmsg($s, ['iov' => ['x']], $value);
    });
}
--EXPECT--
null: [8192] socket_sendmsg(): Passing null to parameter #3 ($flags) of type int is deprecated
1
true: [2] socket_sendmsg(): Error in sendmsg [95]: Operation not supported
false
int: [2] socket_sendmsg(): Error in sendmsg [95]: Operation not supported
false
float: [8192] Implicit conversion from float 1.5 to int loses precision
[2] socket_sendmsg(): Error in sendmsg [95]: Operation not supported
false
string: TypeError: socket_sendmsg(): Argument #3 ($flags) must be of type int, string given
numeric string: 1
array: TypeError: socket_sendmsg(): Argument #3 ($flags) must be of type int, array given
object: TypeError: socket_sendmsg(): Argument #3 ($flags) must be of type int, stdClass given
closure: TypeError: socket_sendmsg(): Argument #3 ($flags) must be of type int, Closure given
