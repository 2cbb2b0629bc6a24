--TEST--
Local connections and why they fail
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$path = path('connect');
$c = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('missing', function () use ($c, $path) { return socket_connect($c, $path); });
check('empty', function () use ($c) { return socket_connect($c, ''); });
check('long', function () use ($c) { return socket_connect($c, str_repeat('x', 108)); });
$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($s, $path);
check('not listening', function () use ($c, $path) { return socket_connect($c, $path); });
socket_listen($s);
$d = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('other type', function () use ($d, $path) { return socket_connect($d, $path); });
check('port is ignored', function () use ($c, $path) { return socket_connect($c, $path, 5); });
socket_getpeername($c, $name, $port);
var_dump($name === $path, $port);
unlink($path);
--EXPECT--
missing: [2] socket_connect(): unable to connect [2]: No such file or directory
false
empty: [2] socket_connect(): unable to connect [22]: Invalid argument
false
long: ValueError: socket_connect(): Argument #2 ($address) must be less than 108
not listening: [2] socket_connect(): unable to connect [111]: Connection refused
false
other type: [2] socket_connect(): unable to connect [91]: Protocol wrong type for socket
false
port is ignored: true
bool(true)
NULL
