--TEST--
socket_write() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair(SOCK_DGRAM);
        return socket_write($s, $value);
    });
}
--EXPECT--
null: [8192] socket_write(): Passing null to parameter #2 ($data) of type string is deprecated
0
true: 1
int: 1
float: 3
string: 3
numeric string: 2
array: TypeError: socket_write(): Argument #2 ($data) must be of type string, array given
object: TypeError: socket_write(): Argument #2 ($data) must be of type string, stdClass given
closure: TypeError: socket_write(): Argument #2 ($data) must be of type string, Closure given
