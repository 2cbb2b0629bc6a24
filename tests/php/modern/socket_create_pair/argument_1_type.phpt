--TEST--
socket_create_pair() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_create_pair($value, SOCK_STREAM, 0, $out);
    });
}
--EXPECT--
null: [8192] socket_create_pair(): Passing null to parameter #1 ($domain) of type int is deprecated
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_create_pair(): Argument #1 ($domain) must be of type int, string given
numeric string: ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
array: TypeError: socket_create_pair(): Argument #1 ($domain) must be of type int, array given
object: TypeError: socket_create_pair(): Argument #1 ($domain) must be of type int, stdClass given
closure: TypeError: socket_create_pair(): Argument #1 ($domain) must be of type int, Closure given
