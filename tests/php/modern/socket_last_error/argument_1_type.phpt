--TEST--
socket_last_error() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['null'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        return socket_last_error($value);
    });
}
--EXPECT--
true: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, bool given
int: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, int given
float: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, float given
string: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, string given
numeric string: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, string given
array: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, array given
object: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, stdClass given
closure: TypeError: socket_last_error(): Argument #1 ($socket) must be of type ?Socket, Closure given
