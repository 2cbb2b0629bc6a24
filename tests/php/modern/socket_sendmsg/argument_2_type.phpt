--TEST--
socket_sendmsg() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_sendmsg($s, $value);
    });
}
--EXPECT--
null: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, null given
true: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, bool given
int: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, int given
float: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, float given
string: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, string given
numeric string: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, string given
array: 0
object: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, stdClass given
closure: TypeError: socket_sendmsg(): Argument #2 ($message) must be of type array, Closure given
