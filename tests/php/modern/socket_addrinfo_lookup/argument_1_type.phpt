--TEST--
socket_addrinfo_lookup() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['string'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        return socket_addrinfo_lookup($value);
    });
}
--EXPECT--
null: [8192] socket_addrinfo_lookup(): Passing null to parameter #1 ($host) of type string is deprecated
false
true: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
int: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
float: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
numeric string: [0 => AddressInfo, 1 => AddressInfo, 2 => AddressInfo]
array: TypeError: socket_addrinfo_lookup(): Argument #1 ($host) must be of type string, array given
object: TypeError: socket_addrinfo_lookup(): Argument #1 ($host) must be of type string, stdClass given
closure: TypeError: socket_addrinfo_lookup(): Argument #1 ($host) must be of type string, Closure given
