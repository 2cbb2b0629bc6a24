--TEST--
socket_set_option() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_set_option($s, $value, SO_KEEPALIVE, 1);
    });
}
--EXPECT--
null: [8192] socket_set_option(): Passing null to parameter #2 ($level) of type int is deprecated
[2] socket_set_option(): Unable to set socket option [95]: Operation not supported
false
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_set_option(): Argument #2 ($level) must be of type int, string given
numeric string: [2] socket_set_option(): Unable to set socket option [95]: Operation not supported
false
array: TypeError: socket_set_option(): Argument #2 ($level) must be of type int, array given
object: TypeError: socket_set_option(): Argument #2 ($level) must be of type int, stdClass given
closure: TypeError: socket_set_option(): Argument #2 ($level) must be of type int, Closure given
