--TEST--
socket_recvfrom() with a wrong type of argument 4
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        $s = udp()[0];
        socket_set_nonblock($s);
        return socket_recvfrom($s, $out, 10, $value, $more);
    });
}
--EXPECT--
null: [8192] socket_recvfrom(): Passing null to parameter #4 ($flags) of type int is deprecated
ArgumentCountError: Wrong parameter count for socket_recvfrom()
true: ArgumentCountError: Wrong parameter count for socket_recvfrom()
int: ArgumentCountError: Wrong parameter count for socket_recvfrom()
float: [8192] Implicit conversion from float 1.5 to int loses precision
ArgumentCountError: Wrong parameter count for socket_recvfrom()
string: TypeError: socket_recvfrom(): Argument #4 ($flags) must be of type int, string given
numeric string: ArgumentCountError: Wrong parameter count for socket_recvfrom()
array: TypeError: socket_recvfrom(): Argument #4 ($flags) must be of type int, array given
object: TypeError: socket_recvfrom(): Argument #4 ($flags) must be of type int, stdClass given
closure: TypeError: socket_recvfrom(): Argument #4 ($flags) must be of type int, Closure given
