--TEST--
socket_create() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_create(AF_INET, SOCK_STREAM, $value);
    });
}
--EXPECT--
null: [8192] socket_create(): Passing null to parameter #3 ($protocol) of type int is deprecated
Socket
true: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
int: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
float: [8192] Implicit conversion from float 1.5 to int loses precision
[2] socket_create(): Unable to create socket [93]: Protocol not supported
false
string: TypeError: socket_create(): Argument #3 ($protocol) must be of type int, string given
numeric string: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
array: TypeError: socket_create(): Argument #3 ($protocol) must be of type int, array given
object: TypeError: socket_create(): Argument #3 ($protocol) must be of type int, stdClass given
closure: TypeError: socket_create(): Argument #3 ($protocol) must be of type int, Closure given
