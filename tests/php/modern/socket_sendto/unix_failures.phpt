--TEST--
Local addresses that nobody has
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('missing', function () use ($s) { return socket_sendto($s, 'x', 1, 0, path('nobody')); });
check('abstract', function () use ($s) { return socket_sendto($s, 'x', 1, 0, "\0abstract"); });
check('empty', function () use ($s) { return socket_sendto($s, 'x', 1, 0, ''); });
$path = path('gone');
$t = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($t, $path);
socket_close($t);
check('no owner', function () use ($s, $path) { return socket_sendto($s, 'x', 1, 0, $path); });
unlink($path);
--EXPECT--
missing: [2] socket_sendto(): Unable to write to socket [2]: No such file or directory
false
abstract: [2] socket_sendto(): Unable to write to socket [22]: Invalid argument
false
empty: [2] socket_sendto(): Unable to write to socket [22]: Invalid argument
false
no owner: [2] socket_sendto(): Unable to write to socket [111]: Connection refused
false
