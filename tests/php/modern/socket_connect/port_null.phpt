--TEST--
IP sockets need a port
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([AF_INET, AF_INET6] as $family) {
    $s = socket_create($family, SOCK_STREAM, SOL_TCP);
    check('missing', function () use ($s) { return socket_connect($s, '127.0.0.1'); });
    check('null', function () use ($s) { return socket_connect($s, '127.0.0.1', null); });
}
--EXPECT--
missing: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
null: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET
missing: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET6
null: ValueError: socket_connect(): Argument #3 ($port) cannot be null when the socket type is AF_INET6
