--TEST--
The longest path
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([107, 108, 109, 500] as $length) {
    $s = socket_create(AF_UNIX, SOCK_STREAM, 0);
    check($length, function () use ($s, $length) { return socket_bind($s, "\0" . str_repeat('p', $length - 9) . substr(md5(getmypid()), 0, 8)); });
}
--EXPECT--
107: true
108: ValueError: socket_bind(): Argument #2 ($address) must be less than 108
109: ValueError: socket_bind(): Argument #2 ($address) must be less than 108
500: ValueError: socket_bind(): Argument #2 ($address) must be less than 108
