--TEST--
Strict types refuse what would be converted
--EXTENSIONS--
sockets
--FILE--
<?php
declare(strict_types=1);
require __DIR__ . '/../helpers.inc';
[$a, $b] = pair();
check('int for string', function () use ($a) { return socket_write($a, 5); });
check('string for int', function () use ($a) { return socket_read($a, '5'); });
check('float for int', function () use ($a) { return socket_read($a, 5.0); });
check('null for int', function () use ($a) { return socket_listen($a, null); });
check('bool for int', function () { return socket_create(AF_INET, true, 0); });
check('right', function () use ($a) { return socket_write($a, 'x', 1); });
--EXPECT--
int for string: TypeError: socket_write(): Argument #2 ($data) must be of type string, int given
string for int: TypeError: socket_read(): Argument #2 ($length) must be of type int, string given
float for int: TypeError: socket_read(): Argument #2 ($length) must be of type int, float given
null for int: TypeError: socket_listen(): Argument #2 ($backlog) must be of type int, null given
bool for int: TypeError: socket_create(): Argument #2 ($type) must be of type int, bool given
right: 1
