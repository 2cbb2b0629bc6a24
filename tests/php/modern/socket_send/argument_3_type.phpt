--TEST--
socket_send() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = pair(SOCK_DGRAM)[0];
        return socket_send($s, 'data', $value, 0);
    });
}
--EXPECT--
null: [8192] socket_send(): Passing null to parameter #3 ($length) of type int is deprecated
[2] socket_send(): Unable to write to socket [111]: Connection refused
false
true: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
int: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
float: [8192] Implicit conversion from float 1.5 to int loses precision
[2] socket_send(): Unable to write to socket [111]: Connection refused
false
string: TypeError: socket_send(): Argument #3 ($length) must be of type int, string given
numeric string: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
array: TypeError: socket_send(): Argument #3 ($length) must be of type int, array given
object: TypeError: socket_send(): Argument #3 ($length) must be of type int, stdClass given
closure: TypeError: socket_send(): Argument #3 ($length) must be of type int, Closure given
