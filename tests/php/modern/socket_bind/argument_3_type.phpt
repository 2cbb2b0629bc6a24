--TEST--
socket_bind() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['true', 'int', 'float', 'numeric string'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        $s = udp()[0];
        return socket_bind($s, '127.0.0.1', $value);
    });
}
--EXPECT--
null: [8192] socket_bind(): Passing null to parameter #3 ($port) of type int is deprecated
[2] socket_bind(): Unable to bind address [22]: Invalid argument
false
string: TypeError: socket_bind(): Argument #3 ($port) must be of type int, string given
array: TypeError: socket_bind(): Argument #3 ($port) must be of type int, array given
object: TypeError: socket_bind(): Argument #3 ($port) must be of type int, stdClass given
closure: TypeError: socket_bind(): Argument #3 ($port) must be of type int, Closure given
