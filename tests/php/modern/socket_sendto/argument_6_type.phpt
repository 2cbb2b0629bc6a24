--TEST--
socket_sendto() with a wrong type of argument 6
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = udp()[0];
        return socket_sendto($s, 'data', 4, 0, '127.0.0.1', $value);
    });
}
--EXPECT--
null: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
true: 4
int: 4
float: [8192] Implicit conversion from float 1.5 to int loses precision
4
string: TypeError: socket_sendto(): Argument #6 ($port) must be of type ?int, string given
numeric string: 4
array: TypeError: socket_sendto(): Argument #6 ($port) must be of type ?int, array given
object: TypeError: socket_sendto(): Argument #6 ($port) must be of type ?int, stdClass given
closure: TypeError: socket_sendto(): Argument #6 ($port) must be of type ?int, Closure given
