--TEST--
socket_connect() with a wrong type of argument 2
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
        return socket_connect($s, $value);
    });
}
--EXPECT--
null: [8192] socket_connect(): Passing null to parameter #2 ($address) of type string is deprecated
ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
true: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
int: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
numeric string: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
array: TypeError: socket_connect(): Argument #2 ($address) must be of type string, array given
object: TypeError: socket_connect(): Argument #2 ($address) must be of type string, stdClass given
closure: TypeError: socket_connect(): Argument #2 ($address) must be of type string, Closure given
