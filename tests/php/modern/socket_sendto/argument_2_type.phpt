--TEST--
socket_sendto() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['string', 'float'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        $s = udp()[0];
        return socket_sendto($s, $value, 4, 0, '127.0.0.1');
    });
}
--EXPECT--
null: [8192] socket_sendto(): Passing null to parameter #2 ($data) of type string is deprecated
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
true: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
int: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
numeric string: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
array: TypeError: socket_sendto(): Argument #2 ($data) must be of type string, array given
object: TypeError: socket_sendto(): Argument #2 ($data) must be of type string, stdClass given
closure: TypeError: socket_sendto(): Argument #2 ($data) must be of type string, Closure given
