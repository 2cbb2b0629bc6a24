--TEST--
socket_select() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$r = $w = $e = null;
foreach (wrong_types() as $name => $value) {
    if ($name === 'null' || $name === 'array') {
        continue;
    }
    check($name, function () use ($value) {
        $r = $w = $e = null;
        return socket_select($r, $value, $e, 0, 0);
    });
}
--EXPECT--
true: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, bool given
int: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, int given
float: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, float given
string: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, string given
numeric string: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, string given
object: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, stdClass given
closure: TypeError: socket_select(): Argument #2 ($write) must be of type ?array, Closure given
