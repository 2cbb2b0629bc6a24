--TEST--
What can listen
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
check('unbound tcp', function () use ($s) { return socket_listen($s); });
check('again', function () use ($s) { return socket_listen($s, 50); });
socket_getsockname($s, $address, $port);
echo $address, ' ', show($port > 0), "\n";
check('udp', function () { return socket_listen(udp()[0]); });
check('unbound unix', function () { return socket_listen(socket_create(AF_UNIX, SOCK_STREAM, 0)); });
check('pair', function () { return socket_listen(kept_pair()); });
foreach ([-1, 0, 1000000] as $backlog) {
    check($backlog, function () use ($s, $backlog) { return socket_listen($s, $backlog); });
}
--EXPECT--
unbound tcp: true
again: true
0.0.0.0 true
udp: [2] socket_listen(): unable to listen on socket [95]: Operation not supported
false
unbound unix: [2] socket_listen(): unable to listen on socket [22]: Invalid argument
false
pair: [2] socket_listen(): unable to listen on socket [22]: Invalid argument
false
-1: true
0: true
1000000: true
