--TEST--
The variable may hold anything before
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([null, 1, 'text', [1, 2, 3], 1.5, true, new stdClass] as $pair) {
    echo show(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair)), ' ', show($pair), "\n";
}
class P { public ?array $list = null; public int $number = 5; }
$p = new P;
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p->list);
echo show($p->list), "\n";
check('typed', function () use ($p) { return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $p->number); });
echo $p->number, "\n";
--EXPECT--
true [0 => Socket, 1 => Socket]
true [0 => Socket, 1 => Socket]
true [0 => Socket, 1 => Socket]
true [0 => Socket, 1 => Socket]
true [0 => Socket, 1 => Socket]
true [0 => Socket, 1 => Socket]
true [0 => Socket, 1 => Socket]
[0 => Socket, 1 => Socket]
typed: TypeError: Cannot assign array to reference held by property P::$number of type int
5
