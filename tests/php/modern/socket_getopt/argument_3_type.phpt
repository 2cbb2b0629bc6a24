--TEST--
socket_getopt() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_getopt($s, SOL_SOCKET, $value);
    });
}
--EXPECT--
null: [8192] socket_getopt(): Passing null to parameter #3 ($option) of type int is deprecated
[2] socket_getopt(): Unable to retrieve socket option [92]: Protocol not available
false
true: 0
int: 0
float: [8192] Implicit conversion from float 1.5 to int loses precision
0
string: TypeError: socket_getopt(): Argument #3 ($option) must be of type int, string given
numeric string: 0
array: TypeError: socket_getopt(): Argument #3 ($option) must be of type int, array given
object: TypeError: socket_getopt(): Argument #3 ($option) must be of type int, stdClass given
closure: TypeError: socket_getopt(): Argument #3 ($option) must be of type int, Closure given
