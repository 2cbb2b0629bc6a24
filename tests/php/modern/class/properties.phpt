--TEST--
A socket has no properties
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('read', function () use ($s) { return $s->foo; });
check('write', function () use ($s) { return $s->foo = 1; });
var_dump(isset($s->foo), isset($s->foo->bar));
unset($s->foo);
check('call', function () use ($s) { return $s->foo(); });
--EXPECT--
read: [2] Undefined property: Socket::$foo
NULL
write: Error: Cannot create dynamic property Socket::$foo
bool(false)
bool(false)
call: Error: Call to undefined method Socket::foo()
