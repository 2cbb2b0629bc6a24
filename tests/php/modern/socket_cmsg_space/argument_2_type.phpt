--TEST--
socket_cmsg_space() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_cmsg_space(SOL_SOCKET, $value);
    });
}
--EXPECT--
null: [8192] socket_cmsg_space(): Passing null to parameter #2 ($type) of type int is deprecated
ValueError: Pair level 1 and/or type 0 is not supported
true: 16
int: 16
float: [8192] Implicit conversion from float 1.5 to int loses precision
16
string: TypeError: socket_cmsg_space(): Argument #2 ($type) must be of type int, string given
numeric string: ValueError: Pair level 1 and/or type 12 is not supported
array: TypeError: socket_cmsg_space(): Argument #2 ($type) must be of type int, array given
object: TypeError: socket_cmsg_space(): Argument #2 ($type) must be of type int, stdClass given
closure: TypeError: socket_cmsg_space(): Argument #2 ($type) must be of type int, Closure given
