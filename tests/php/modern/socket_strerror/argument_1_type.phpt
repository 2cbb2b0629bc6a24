--TEST--
socket_strerror() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_strerror($value);
    });
}
--EXPECT--
null: [8192] socket_strerror(): Passing null to parameter #1 ($error_code) of type int is deprecated
"Success"
true: "Operation not permitted"
int: "Operation not permitted"
float: [8192] Implicit conversion from float 1.5 to int loses precision
"Operation not permitted"
string: TypeError: socket_strerror(): Argument #1 ($error_code) must be of type int, string given
numeric string: "Cannot allocate memory"
array: TypeError: socket_strerror(): Argument #1 ($error_code) must be of type int, array given
object: TypeError: socket_strerror(): Argument #1 ($error_code) must be of type int, stdClass given
closure: TypeError: socket_strerror(): Argument #1 ($error_code) must be of type int, Closure given
