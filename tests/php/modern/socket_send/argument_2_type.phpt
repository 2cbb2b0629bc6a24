--TEST--
socket_send() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = pair(SOCK_DGRAM)[0];
        return socket_send($s, $value, 4, 0);
    });
}
--EXPECT--
null: [8192] socket_send(): Passing null to parameter #2 ($data) of type string is deprecated
[2] socket_send(): Unable to write to socket [111]: Connection refused
false
true: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
int: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
float: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
string: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
numeric string: [2] socket_send(): Unable to write to socket [111]: Connection refused
false
array: TypeError: socket_send(): Argument #2 ($data) must be of type string, array given
object: TypeError: socket_send(): Argument #2 ($data) must be of type string, stdClass given
closure: TypeError: socket_send(): Argument #2 ($data) must be of type string, Closure given
