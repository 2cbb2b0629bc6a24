--TEST--
socket_sendto() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = udp()[0];
        return socket_sendto($s, 'data', $value, 0, '127.0.0.1');
    });
}
--EXPECT--
null: [8192] socket_sendto(): Passing null to parameter #3 ($length) of type int is deprecated
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
true: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
int: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
float: [8192] Implicit conversion from float 1.5 to int loses precision
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
string: TypeError: socket_sendto(): Argument #3 ($length) must be of type int, string given
numeric string: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
array: TypeError: socket_sendto(): Argument #3 ($length) must be of type int, array given
object: TypeError: socket_sendto(): Argument #3 ($length) must be of type int, stdClass given
closure: TypeError: socket_sendto(): Argument #3 ($length) must be of type int, Closure given
