--TEST--
A socket is a key of SplObjectStorage and WeakMap
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$b = socket_create(AF_UNIX, SOCK_STREAM, 0);
$storage = new SplObjectStorage;
$storage[$a] = 'a';
$storage[$b] = 'b';
echo $storage[$a], $storage[$b], count($storage), "\n";
var_dump(spl_object_id($a) === spl_object_id($b), spl_object_id($a) === spl_object_id($a));
$map = new WeakMap;
$map[$a] = 1;
echo count($map), ' ', $map[$a], "\n";
--EXPECT--
ab2
bool(false)
bool(true)
1 1
