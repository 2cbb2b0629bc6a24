--TEST--
socket_create_listen() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['int', 'float', 'true'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        return socket_create_listen($value);
    });
}
--EXPECT--
null: [8192] socket_create_listen(): Passing null to parameter #1 ($port) of type int is deprecated
Socket
string: TypeError: socket_create_listen(): Argument #1 ($port) must be of type int, string given
numeric string: Socket
array: TypeError: socket_create_listen(): Argument #1 ($port) must be of type int, array given
object: TypeError: socket_create_listen(): Argument #1 ($port) must be of type int, stdClass given
closure: TypeError: socket_create_listen(): Argument #1 ($port) must be of type int, Closure given
