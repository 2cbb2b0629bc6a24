--TEST--
socket_bind() with a wrong type of argument 2
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (wrong_types() as $name => $value) {
    if (in_array($name, ['string', 'float'], true)) {
        continue;
    }
    check($name, function () use ($value) {
        $s = udp()[0];
        return socket_bind($s, $value);
    });
}
--EXPECT--
null: [8192] socket_bind(): Passing null to parameter #2 ($address) of type string is deprecated
[2] socket_bind(): Host lookup failed [-10003]: Unknown server error
false
true: [2] socket_bind(): Unable to bind address [99]: Cannot assign requested address
false
int: [2] socket_bind(): Unable to bind address [99]: Cannot assign requested address
false
numeric string: [2] socket_bind(): Unable to bind address [99]: Cannot assign requested address
false
array: TypeError: socket_bind(): Argument #2 ($address) must be of type string, array given
object: TypeError: socket_bind(): Argument #2 ($address) must be of type string, stdClass given
closure: TypeError: socket_bind(): Argument #2 ($address) must be of type string, Closure given
