--TEST--
socket_listen() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = tcp_pair()[2];
        return socket_listen($s, $value);
    });
}
--EXPECT--
null: [8192] socket_listen(): Passing null to parameter #2 ($backlog) of type int is deprecated
true
true: true
int: true
float: [8192] Implicit conversion from float 1.5 to int loses precision
true
string: TypeError: socket_listen(): Argument #2 ($backlog) must be of type int, string given
numeric string: true
array: TypeError: socket_listen(): Argument #2 ($backlog) must be of type int, array given
object: TypeError: socket_listen(): Argument #2 ($backlog) must be of type int, stdClass given
closure: TypeError: socket_listen(): Argument #2 ($backlog) must be of type int, Closure given
