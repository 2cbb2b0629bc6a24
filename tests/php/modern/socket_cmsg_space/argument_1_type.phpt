--TEST--
socket_cmsg_space() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_cmsg_space($value, SCM_RIGHTS);
    });
}
--EXPECT--
null: [8192] socket_cmsg_space(): Passing null to parameter #1 ($level) of type int is deprecated
ValueError: Pair level 0 and/or type 1 is not supported
true: 16
int: 16
float: [8192] Implicit conversion from float 1.5 to int loses precision
16
string: TypeError: socket_cmsg_space(): Argument #1 ($level) must be of type int, string given
numeric string: ValueError: Pair level 12 and/or type 1 is not supported
array: TypeError: socket_cmsg_space(): Argument #1 ($level) must be of type int, array given
object: TypeError: socket_cmsg_space(): Argument #1 ($level) must be of type int, stdClass given
closure: TypeError: socket_cmsg_space(): Argument #1 ($level) must be of type int, Closure given
