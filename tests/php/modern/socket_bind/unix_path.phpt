--TEST--
Binding a path makes a file, which stays
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$path = path('bind');
$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('bind', function () use ($s, $path) { return socket_bind($s, $path, 99999); });
socket_getsockname($s, $name, $port);
var_dump($name === $path, $port, file_exists($path), filetype($path));
$t = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('path exists', function () use ($t, $path) { return socket_bind($t, $path); });
check('bound already', function () use ($s) { return socket_bind($s, path('other')); });
socket_close($s);
var_dump(file_exists($path), unlink($path));
check('no folder', function () use ($t) { return socket_bind($t, '/nosuch/folder/x'); });
--EXPECT--
bind: true
bool(true)
NULL
bool(true)
string(6) "socket"
path exists: [2] socket_bind(): Unable to bind address [98]: Address already in use
false
bound already: [2] socket_bind(): Unable to bind address [22]: Invalid argument
false
bool(true)
bool(true)
no folder: [2] socket_bind(): Unable to bind address [2]: No such file or directory
false
