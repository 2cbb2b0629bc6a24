--TEST--
socket_create_pair() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_create_pair(AF_UNIX, SOCK_STREAM, $value, $out);
    });
}
--EXPECT--
null: [8192] socket_create_pair(): Passing null to parameter #3 ($protocol) of type int is deprecated
true
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_create_pair(): Argument #3 ($protocol) must be of type int, string given
numeric string: [2] socket_create_pair(): Unable to create socket pair [93]: Protocol not supported
false
array: TypeError: socket_create_pair(): Argument #3 ($protocol) must be of type int, array given
object: TypeError: socket_create_pair(): Argument #3 ($protocol) must be of type int, stdClass given
closure: TypeError: socket_create_pair(): Argument #3 ($protocol) must be of type int, Closure given
