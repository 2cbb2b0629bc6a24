--TEST--
socket_create_pair() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_create_pair(AF_UNIX, $value, 0, $out);
    });
}
--EXPECT--
null: [8192] socket_create_pair(): Passing null to parameter #2 ($type) of type int is deprecated
[2] socket_create_pair(): Unable to create socket pair [94]: Socket type not supported
false
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_create_pair(): Argument #2 ($type) must be of type int, string given
numeric string: ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
array: TypeError: socket_create_pair(): Argument #2 ($type) must be of type int, array given
object: TypeError: socket_create_pair(): Argument #2 ($type) must be of type int, stdClass given
closure: TypeError: socket_create_pair(): Argument #2 ($type) must be of type int, Closure given
