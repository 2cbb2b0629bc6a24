--TEST--
An answer of a look-up is no number
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$answer = socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM])[0];
var_dump((int) $answer, (float) $answer, is_resource($answer), is_object($answer));
check('as a key', fn() => [$answer => 1]);
check('as a number', fn() => $answer + 1);
check('as an argument', fn() => str_repeat('x', $answer));
--EXPECT--
[2] Object of class AddressInfo could not be converted to int
[2] Object of class AddressInfo could not be converted to float
int(1)
float(1)
bool(false)
bool(true)
as a key: TypeError: Illegal offset type
as a number: TypeError: Unsupported operand types: AddressInfo + int
as an argument: TypeError: str_repeat(): Argument #2 ($times) must be of type int, AddressInfo given
