--TEST--
socket_send() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_send($s, 'data', $value, 0);
    });
}
--EXPECT--
null: [8192] socket_send(): Passing null to parameter #3 ($length) of type int is deprecated
0
true: 1
int: 1
float: [8192] Implicit conversion from float 1.5 to int loses precision
1
string: TypeError: socket_send(): Argument #3 ($length) must be of type int, string given
numeric string: 4
array: TypeError: socket_send(): Argument #3 ($length) must be of type int, array given
object: TypeError: socket_send(): Argument #3 ($length) must be of type int, stdClass given
closure: TypeError: socket_send(): Argument #3 ($length) must be of type int, Closure given
