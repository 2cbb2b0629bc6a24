--TEST--
socket_select() with a wrong type of argument 4
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_select($r, $w, $e, $value);
    });
}
--EXPECT--
null: ValueError: socket_select(): At least one array argument must be passed
true: ValueError: socket_select(): At least one array argument must be passed
int: ValueError: socket_select(): At least one array argument must be passed
float: [8192] Implicit conversion from float 1.5 to int loses precision
ValueError: socket_select(): At least one array argument must be passed
string: TypeError: socket_select(): Argument #4 ($seconds) must be of type ?int, string given
numeric string: ValueError: socket_select(): At least one array argument must be passed
array: TypeError: socket_select(): Argument #4 ($seconds) must be of type ?int, array given
object: TypeError: socket_select(): Argument #4 ($seconds) must be of type ?int, stdClass given
closure: TypeError: socket_select(): Argument #4 ($seconds) must be of type ?int, Closure given
