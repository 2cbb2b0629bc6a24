--TEST--
socket_send() with a wrong type of argument 4
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_send($s, 'data', 4, $value);
    });
}
--EXPECT--
null: [8192] socket_send(): Passing null to parameter #4 ($flags) of type int is deprecated
4
true: [2] socket_send(): Unable to write to socket [95]: Operation not supported
false
int: [2] socket_send(): Unable to write to socket [95]: Operation not supported
false
float: [8192] Implicit conversion from float 1.5 to int loses precision
[2] socket_send(): Unable to write to socket [95]: Operation not supported
false
string: TypeError: socket_send(): Argument #4 ($flags) must be of type int, string given
numeric string: 4
array: TypeError: socket_send(): Argument #4 ($flags) must be of type int, array given
object: TypeError: socket_send(): Argument #4 ($flags) must be of type int, stdClass given
closure: TypeError: socket_send(): Argument #4 ($flags) must be of type int, Closure given
