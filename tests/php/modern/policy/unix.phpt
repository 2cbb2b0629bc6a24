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
"/nowhere/one": [2] socket_connect(): unable to connect [2]: No such file or directory
false
"/nowhere/two": [2] socket_connect(): unable to connect [13]: Permission denied
false
"/nowhere/folder/x": [2] socket_connect(): unable to connect [2]: No such file or directory
false
"/nowhere/folder/../two": [2] socket_connect(): unable to connect [13]: Permission denied
false
"\000name": [2] socket_connect(): unable to connect [111]: Connection refused
false
"\000names": [2] socket_connect(): unable to connect [13]: Permission denied
false
"\000prefix-x": [2] socket_connect(): unable to connect [111]: Connection refused
false
"@name": [2] socket_connect(): unable to connect [13]: Permission denied
false
"": [2] socket_connect(): unable to connect [13]: Permission denied
false
