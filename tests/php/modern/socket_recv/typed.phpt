--TEST--
A typed property must be able to hold the data
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

class P { public string $text = ''; public int $number = 5; public ?int $maybe = 1; }
$p = new P;
[$a, $b] = pair();
socket_write($a, 'abc');
echo socket_recv($b, $p->text, 10, 0), " $p->text\n";
socket_write($a, '42');
echo socket_recv($b, $p->number, 10, 0), ' ', show($p->number), "\n";
socket_write($a, 'abc');
check('text into int', function () use ($b, $p) { return socket_recv($b, $p->number, 10, 0); });
echo show($p->number), "\n";
check('null into int', function () use ($b, $p) { return socket_recv($b, $p->number, 10, MSG_DONTWAIT); });
echo socket_recv($b, $p->maybe, 10, MSG_DONTWAIT) === false ? show($p->maybe) : 'data', "\n";
--EXPECT--
3 abc
2 42
text into int: TypeError: Cannot assign string to reference held by property P::$number of type int
42
null into int: TypeError: Cannot assign null to reference held by property P::$number of type int
NULL
