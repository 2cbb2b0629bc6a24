--TEST--
socket_read() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        [$s, $o] = pair();
        socket_write($o, "a\n");
        return socket_read($s, 10, $value);
    });
}
--EXPECT--
null: [8192] socket_read(): Passing null to parameter #3 ($mode) of type int is deprecated
"a\n"
true: "a\n"
int: "a\n"
float: [8192] Implicit conversion from float 1.5 to int loses precision
"a\n"
string: TypeError: socket_read(): Argument #3 ($mode) must be of type int, string given
numeric string: "a\n"
array: TypeError: socket_read(): Argument #3 ($mode) must be of type int, array given
object: TypeError: socket_read(): Argument #3 ($mode) must be of type int, stdClass given
closure: TypeError: socket_read(): Argument #3 ($mode) must be of type int, Closure given
