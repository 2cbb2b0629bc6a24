--TEST--
Weak references and maps of sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, 0);
$weak = WeakReference::create($s);
var_dump($weak->get() === $s, $weak === WeakReference::create($s));
socket_close($s);
var_dump($weak->get() === $s);
unset($s);
var_dump($weak->get());

$map = new WeakMap;
$s = socket_create(AF_INET, SOCK_STREAM, 0);
$map[$s] = 'mine';
var_dump(count($map), $map[$s]);
$s = null;
var_dump(count($map));
--EXPECT--
bool(true)
bool(true)
bool(true)
NULL
int(1)
string(4) "mine"
int(0)
