--TEST--
Lengths of what is sent
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
foreach ([null, 2, 5, 99, 0] as $length) {
    check(show($length), function () use ($a, $length) { return socket_write($a, 'hello', $length); });
}
check('all', function () use ($b) { return socket_read($b, 100); });
check('negative', function () use ($a) { return socket_write($a, 'x', -1); });
check('empty', function () use ($a) { return socket_write($a, ''); });
check('number', function () use ($a) { return socket_write($a, 12); });
check('float', function () use ($a) { return socket_write($a, 1.5); });
check('bool', function () use ($a) { return socket_write($a, true); });
check('read', function () use ($b) { return socket_read($b, 100); });
--EXPECT--
NULL: 5
2: 2
5: 5
99: 5
0: 0
all: "hellohehellohello"
negative: ValueError: socket_write(): Argument #3 ($length) must be greater than or equal to 0
empty: 0
number: 2
float: 3
bool: 1
read: "121.51"
