--TEST--
socket_select() with a wrong type of argument 5
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_select($r, $w, $e, 0, $value);
    });
}
--EXPECT--
null: [8192] socket_select(): Passing null to parameter #5 ($microseconds) of type int is deprecated
ValueError: socket_select(): At least one array argument must be passed
true: ValueError: socket_select(): At least one array argument must be passed
int: ValueError: socket_select(): At least one array argument must be passed
float: [8192] Implicit conversion from float 1.5 to int loses precision
ValueError: socket_select(): At least one array argument must be passed
string: TypeError: socket_select(): Argument #5 ($microseconds) must be of type int, string given
numeric string: ValueError: socket_select(): At least one array argument must be passed
array: TypeError: socket_select(): Argument #5 ($microseconds) must be of type int, array given
object: TypeError: socket_select(): Argument #5 ($microseconds) must be of type int, stdClass given
closure: TypeError: socket_select(): Argument #5 ($microseconds) must be of type int, Closure given
