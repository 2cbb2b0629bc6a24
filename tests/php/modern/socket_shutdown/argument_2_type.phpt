--TEST--
socket_shutdown() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = kept_pair();
        return socket_shutdown($s, $value);
    });
}
--EXPECT--
null: [8192] socket_shutdown(): Passing null to parameter #2 ($mode) of type int is deprecated
true
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_shutdown(): Argument #2 ($mode) must be of type int, string given
numeric string: [2] socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
false
array: TypeError: socket_shutdown(): Argument #2 ($mode) must be of type int, array given
object: TypeError: socket_shutdown(): Argument #2 ($mode) must be of type int, stdClass given
closure: TypeError: socket_shutdown(): Argument #2 ($mode) must be of type int, Closure given
