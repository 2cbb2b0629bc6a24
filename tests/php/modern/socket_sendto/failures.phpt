--TEST--
Why sending to an address fails
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
check('negative', function () use ($s) { return socket_sendto($s, 'x', -1, 0, '127.0.0.1', 9); });
check('no port', function () use ($s) { return socket_sendto($s, 'x', 1, 0, '127.0.0.1'); });
check('port 0', function () use ($s) { return socket_sendto($s, 'x', 1, 0, '127.0.0.1', 0); });
check('too long', function () use ($s) { return socket_sendto($s, str_repeat('x', 70000), 70000, 0, '127.0.0.1', 9); });
check('broadcast', function () use ($s) { return socket_sendto($s, 'x', 1, 0, '255.255.255.255', 9); });
check('no address', function () use ($s) { return socket_sendto($s, 'x', 1, 0, '', 9); });
check('name', function () use ($s) { return socket_sendto($s, 'x', 1, 0, 'nosuch.invalid', 9); });
echo socket_last_error($s), ' ', socket_last_error(), "\n";
check('no port 6', function () { return socket_sendto(socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP), 'x', 1, 0, '::1'); });
--EXPECT--
negative: ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
no port: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET
port 0: [2] socket_sendto(): Unable to write to socket [22]: Invalid argument
false
too long: [2] socket_sendto(): Unable to write to socket [90]: Message too long
false
broadcast: [2] socket_sendto(): Unable to write to socket [13]: Permission denied
false
no address: [2] socket_sendto(): Host lookup failed [-10003]: Unknown server error
false
name: [2] socket_sendto(): Host lookup failed [-10001]: Unknown host
false
-10001 -10001
no port 6: ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_INET6
