--TEST--
socket_recv() with a wrong type of argument 4
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        socket_set_nonblock($s);
        return socket_recv($s, $out, 10, $value);
    });
}
--EXPECT--
null: [8192] socket_recv(): Passing null to parameter #4 ($flags) of type int is deprecated
false
true: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
false
int: [2] socket_recv(): Unable to read from socket [95]: Operation not supported
false
float: [8192] Implicit conversion from float 1.5 to int loses precision
[2] socket_recv(): Unable to read from socket [95]: Operation not supported
false
string: TypeError: socket_recv(): Argument #4 ($flags) must be of type int, string given
numeric string: false
array: TypeError: socket_recv(): Argument #4 ($flags) must be of type int, array given
object: TypeError: socket_recv(): Argument #4 ($flags) must be of type int, stdClass given
closure: TypeError: socket_recv(): Argument #4 ($flags) must be of type int, Closure given
