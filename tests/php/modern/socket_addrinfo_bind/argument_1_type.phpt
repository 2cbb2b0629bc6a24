--TEST--
socket_addrinfo_bind() with a wrong type of argument 1
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    check($name, function () use ($value) {
        return socket_addrinfo_bind($value);
    });
}
--EXPECT--
null: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, null given
true: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, bool given
int: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, int given
float: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, float given
string: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, string given
numeric string: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, string given
array: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, array given
object: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, stdClass given
closure: TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, Closure given
