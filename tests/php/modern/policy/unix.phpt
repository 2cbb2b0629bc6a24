--TEST--
sockets.allow_connect: paths, beginnings of paths, and abstract names
--EXTENSIONS--
sockets
--INI--
sockets.allow_connect=/nowhere/one, /nowhere/folder/*, @name, @prefix-*
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
foreach (['/nowhere/one', '/nowhere/two', '/nowhere/folder/x', '/nowhere/folder/../two', "\0name", "\0names", "\0prefix-x", '@name', ''] as $path) {
    check(show($path), fn () => socket_connect(socket_create(AF_UNIX, SOCK_STREAM, 0), $path));
}
?>
--EXPECT--
[2] socket_connect(): unable to connect [2]: No such file or directory
"/nowhere/one": false
[2] socket_connect(): unable to connect [13]: Permission denied
"/nowhere/two": false
[2] socket_connect(): unable to connect [2]: No such file or directory
"/nowhere/folder/x": false
[2] socket_connect(): unable to connect [13]: Permission denied
"/nowhere/folder/../two": false
[2] socket_connect(): unable to connect [111]: Connection refused
"\000name": false
[2] socket_connect(): unable to connect [13]: Permission denied
"\000names": false
[2] socket_connect(): unable to connect [111]: Connection refused
"\000prefix-x": false
[2] socket_connect(): unable to connect [13]: Permission denied
"@name": false
[2] socket_connect(): unable to connect [13]: Permission denied
"": false
