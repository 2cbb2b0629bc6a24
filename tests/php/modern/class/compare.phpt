--TEST--
A socket equals only itself
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$a = socket_create(AF_UNIX, SOCK_STREAM, 0);
$b = socket_create(AF_UNIX, SOCK_STREAM, 0);
$c = $a;
var_dump($a == $b, $a == $c, $a === $b, $a === $c, $a != $b, $a < $b, $a > $b);
var_dump(in_array($b, [$a]), in_array($b, [$a, $b]), array_search($b, [$a, $b]), array_search($b, [$a]));
var_dump($a == true, $a == false, $a == null, !$a);
switch ($b) {
    case $a:
        echo "a\n";
        break;
    case $b:
        echo "b\n";
        break;
}
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(false)
bool(false)
bool(true)
int(1)
bool(false)
bool(true)
bool(false)
bool(false)
bool(false)
b
