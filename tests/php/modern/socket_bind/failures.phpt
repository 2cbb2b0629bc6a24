--TEST--
Addresses that are taken, foreign or bound already
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$s, $port] = udp();
check('bound already', function () use ($s) { return socket_bind($s, '127.0.0.1', 0); });
$t = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
check('in use', function () use ($t, $port) { return socket_bind($t, '127.0.0.1', $port); });
check('foreign', function () use ($t) { return socket_bind($t, '192.0.2.1'); });
echo socket_last_error($s), ' ', socket_last_error($t), ' ', socket_last_error(), "\n";
check('then right', function () use ($t) { return socket_bind($t, '127.0.0.1'); });
echo socket_last_error($t), ' ', socket_last_error(), "\n";
--EXPECT--
bound already: [2] socket_bind(): Unable to bind address [22]: Invalid argument
false
in use: [2] socket_bind(): Unable to bind address [98]: Address already in use
false
foreign: [2] socket_bind(): Unable to bind address [99]: Cannot assign requested address
false
22 99 99
then right: true
99 99
