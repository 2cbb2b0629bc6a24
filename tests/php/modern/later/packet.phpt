--TEST--
Packet sockets on the loopback
--EXTENSIONS--
sockets
posix
--SKIPIF--
<?php
if (posix_geteuid() !== 0) {
    die('skip needs root');
}
--FILE--
<?php
// AF_PACKET of php 8.5 and the development branch, on the loopback.
$packet = @socket_create(AF_PACKET, SOCK_RAW, ETH_P_ALL);
var_dump(socket_bind($packet, 'lo'), socket_getsockname($packet, $name, $index), $name, $index > 0);
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_sendto($udp, 'to be seen', 10, 0, '127.0.0.1', 9);
socket_set_option($packet, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 5, 'usec' => 0]);
do {
    $count = socket_recvfrom($packet, $frame, 2000, 0, $from, $port);
} while ($count && !str_contains($frame, 'to be seen'));
var_dump($count === strlen($frame), $from, $port === $index);
foreach ([fn() => socket_getpeername($packet, $name), fn() => socket_connect($packet, 'lo'), fn() => socket_create_pair(AF_PACKET, SOCK_RAW, 0, $pair)] as $call) {
    try {
        var_dump(@$call());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
bool(true)
bool(true)
string(2) "lo"
bool(true)
bool(true)
string(2) "lo"
bool(true)
bool(false)
ValueError: socket_connect(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, or AF_INET6
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
