--TEST--
What cannot accept
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
check('not listening', function () use ($s) { return socket_accept($s); });
echo socket_last_error($s), ' ', socket_last_error(), "\n";
check('udp', function () { return socket_accept(udp()[0]); });
check('pair', function () { return socket_accept(kept_pair()); });
--EXPECT--
not listening: [2] socket_accept(): unable to accept incoming connection [22]: Invalid argument
false
0 22
udp: [2] socket_accept(): unable to accept incoming connection [95]: Operation not supported
false
pair: [2] socket_accept(): unable to accept incoming connection [22]: Invalid argument
false
