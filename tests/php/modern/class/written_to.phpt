--TEST--
Sockets where an object with properties could be
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$a = socket_create(AF_INET, SOCK_STREAM, 0);
$b = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ($a as $key => $value) {
    echo "never\n";
}

var_dump(max($a, 3) === 3, max(3, $a) === $a, min($a, 3) === $a, max([$a, 3]) === $a, min([$a, 3]) === 3, max($a, $b) === $b, max($a, $a) === $a);
foreach ([fn() => $a->x[] = 1, fn() => $a->x .= 'a', fn() => $a->x++, fn() => $a->x->y = 1] as $write) {
    check("write", $write);
}

check("reference", function () use ($a) {
    $reference = &$a->x;
});
var_dump($a->x ?? 'none', isset($a->x->y), empty($a->x), match ($a) { $b => 'other', $a => 'same' });
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
write: Error: Cannot create dynamic property Socket::$x
write: Error: Cannot create dynamic property Socket::$x
write: Error: Cannot create dynamic property Socket::$x
write: Error: Cannot create dynamic property Socket::$x
reference: Error: Cannot create dynamic property Socket::$x
string(4) "none"
bool(false)
bool(true)
string(4) "same"
