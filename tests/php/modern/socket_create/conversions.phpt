--TEST--
Arguments are converted as ints
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

check('strings', function () { return socket_create('2', '1', '0'); });
check('floats', function () { return socket_create(2.0, 1.0, 0.0); });
check('fractions', function () { return socket_create(2.5, 1.5, 0.5); });
check('bools', function () { return socket_create(true, true, false); });
check('blanks', function () { return socket_create(' 2', '1 ', "0\n"); });
check('hex', function () { return socket_create('0x2', 1, 0); });
check('too large', function () { return socket_create('99999999999999999999', 1, 0); });
--EXPECT--
strings: Socket
floats: Socket
fractions: [8192] Implicit conversion from float 2.5 to int loses precision
[8192] Implicit conversion from float 1.5 to int loses precision
[8192] Implicit conversion from float 0.5 to int loses precision
Socket
bools: Socket
blanks: Socket
hex: TypeError: socket_create(): Argument #1 ($domain) must be of type int, string given
too large: TypeError: socket_create(): Argument #1 ($domain) must be of type int, string given
