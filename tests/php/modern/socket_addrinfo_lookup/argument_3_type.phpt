--TEST--
socket_addrinfo_lookup() with a wrong type of argument 3
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['array'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        return socket_addrinfo_lookup('127.0.0.1', '80', $value);
    });
}
--EXPECT--
null: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, null given
true: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, bool given
int: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, int given
float: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, float given
string: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, string given
numeric string: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, string given
object: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, stdClass given
closure: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, Closure given
