--TEST--
socket_create_listen() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_create_listen(0, $value);
    });
}
--EXPECT--
null: [8192] socket_create_listen(): Passing null to parameter #2 ($backlog) of type int is deprecated
Socket
true: Socket
int: Socket
float: [8192] Implicit conversion from float 1.5 to int loses precision
Socket
string: TypeError: socket_create_listen(): Argument #2 ($backlog) must be of type int, string given
numeric string: Socket
array: TypeError: socket_create_listen(): Argument #2 ($backlog) must be of type int, array given
object: TypeError: socket_create_listen(): Argument #2 ($backlog) must be of type int, stdClass given
closure: TypeError: socket_create_listen(): Argument #2 ($backlog) must be of type int, Closure given
