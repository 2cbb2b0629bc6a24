--TEST--
References keep the types of properties
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

class P { public string $address = ''; public int $port = 0; public string $text = ''; public int $number = 7; }
$p = new P;
[$c, $s] = tcp_pair();
socket_getpeername($c, $p->address, $p->port);
var_dump($p->address, $p->port > 0);
socket_getpeername($c, $p->address, $p->text);
var_dump(is_string($p->text), (int) $p->text === $p->port);
check('string into int', function () use ($c, $p) { return socket_getpeername($c, $p->number); });
var_dump($p->number);
--EXPECT--
string(9) "127.0.0.1"
bool(true)
bool(true)
bool(true)
string into int: TypeError: Cannot assign string to reference held by property P::$number of type int
int(7)
