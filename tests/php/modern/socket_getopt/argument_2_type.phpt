--TEST--
socket_getopt() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_getopt($s, $value, SO_TYPE);
    });
}
--EXPECT--
null: [8192] socket_getopt(): Passing null to parameter #2 ($level) of type int is deprecated
[2] socket_getopt(): Unable to retrieve socket option [95]: Operation not supported
false
true: 2
int: 2
float: [8192] Implicit conversion from float 1.5 to int loses precision
2
string: TypeError: socket_getopt(): Argument #2 ($level) must be of type int, string given
numeric string: [2] socket_getopt(): Unable to retrieve socket option [95]: Operation not supported
false
array: TypeError: socket_getopt(): Argument #2 ($level) must be of type int, array given
object: TypeError: socket_getopt(): Argument #2 ($level) must be of type int, stdClass given
closure: TypeError: socket_getopt(): Argument #2 ($level) must be of type int, Closure given
