--TEST--
socket_cmsg_space() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, $value);
    });
}
--EXPECT--
null: [8192] socket_cmsg_space(): Passing null to parameter #3 ($num) of type int is deprecated
16
true: 24
int: 24
float: [8192] Implicit conversion from float 1.5 to int loses precision
24
string: TypeError: socket_cmsg_space(): Argument #3 ($num) must be of type int, string given
numeric string: 64
array: TypeError: socket_cmsg_space(): Argument #3 ($num) must be of type int, array given
object: TypeError: socket_cmsg_space(): Argument #3 ($num) must be of type int, stdClass given
closure: TypeError: socket_cmsg_space(): Argument #3 ($num) must be of type int, Closure given
