--TEST--
socket_create() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_create(AF_INET, $value, 0);
    });
}
--EXPECT--
null: [8192] socket_create(): Passing null to parameter #2 ($type) of type int is deprecated
[2] socket_create(): Unable to create socket [94]: Socket type not supported
false
true: Socket
int: Socket
float: [8192] Implicit conversion from float 1.5 to int loses precision
Socket
string: TypeError: socket_create(): Argument #2 ($type) must be of type int, string given
numeric string: ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
array: TypeError: socket_create(): Argument #2 ($type) must be of type int, array given
object: TypeError: socket_create(): Argument #2 ($type) must be of type int, stdClass given
closure: TypeError: socket_create(): Argument #2 ($type) must be of type int, Closure given
