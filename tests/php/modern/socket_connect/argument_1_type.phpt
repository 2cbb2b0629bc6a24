--TEST--
socket_connect() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_connect($value, '127.0.0.1');
    });
}
--EXPECT--
null: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, null given
true: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, bool given
int: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, int given
float: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, float given
string: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, string given
numeric string: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, string given
array: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, array given
object: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, stdClass given
closure: TypeError: socket_connect(): Argument #1 ($socket) must be of type Socket, Closure given
