--TEST--
socket_addrinfo_lookup() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_addrinfo_lookup('127.0.0.1', $value);
    });
}
--EXPECT--
null: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
true: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
int: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
float: false
string: false
numeric string: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
array: TypeError: socket_addrinfo_lookup(): Argument #2 ($service) must be of type ?string, array given
object: TypeError: socket_addrinfo_lookup(): Argument #2 ($service) must be of type ?string, stdClass given
closure: TypeError: socket_addrinfo_lookup(): Argument #2 ($service) must be of type ?string, Closure given
