--TEST--
Abstract names, and a name that the system chooses
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$name = "\0phpt " . getmypid() . "\0\xff";
$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('bind', function () use ($s, $name) { return socket_bind($s, $name); });
socket_getsockname($s, $shown);
echo show($shown), "\n";
socket_listen($s);
$c = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('other name', function () use ($c, $name) { return socket_connect($c, substr($name, 0, -1)); });
check('connect', function () use ($c, $name) { return socket_connect($c, $name); });
$a = socket_accept($s);
socket_write($c, 'over');
echo socket_read($a, 10), "\n";
$d = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('empty', function () use ($d) { return socket_bind($d, ''); });
socket_getsockname($d, $shown);
echo show($shown), "\n";
--EXPECT--
bind: true
""
other name: [2] socket_connect(): unable to connect [111]: Connection refused
false
connect: true
over
empty: true
""
