--TEST--
socket_connect() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = udp()[0];
        return socket_connect($s, '127.0.0.1', $value);
    });
}
--EXPECT--
null: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_connect(): Argument #3 ($port) must be of type ?int, string given
numeric string: true
array: TypeError: socket_connect(): Argument #3 ($port) must be of type ?int, array given
object: TypeError: socket_connect(): Argument #3 ($port) must be of type ?int, stdClass given
closure: TypeError: socket_connect(): Argument #3 ($port) must be of type ?int, Closure given
