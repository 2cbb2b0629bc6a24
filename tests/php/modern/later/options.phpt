--TEST--
Options of later versions and what the system makes of them
--EXTENSIONS--
sockets
--FILE--
<?php
// UDP_SEGMENT of php 8.5, TCP_USER_TIMEOUT of the development branch, SO_ATTACH_REUSEPORT_CBPF of 8.3: ranges and what the system makes of them.
function check($call)
{
    try {
        var_dump($call());
    } catch (Throwable $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([1000, 0, 65535, -1, 65536] as $size) {
    check(fn() => socket_set_option($udp, SOL_UDP, UDP_SEGMENT, $size));
    check(fn() => socket_get_option($udp, SOL_UDP, UDP_SEGMENT));
}
$receiver = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($receiver, '127.0.0.1', 0);
socket_getsockname($receiver, $host, $port);
socket_set_option($udp, SOL_UDP, UDP_SEGMENT, 4);
var_dump(socket_sendto($udp, 'abcdefghij', 10, 0, '127.0.0.1', $port));
while (socket_recv($receiver, $data, 100, MSG_DONTWAIT)) {
    echo $data, ' ';
}
echo "\n";
$tcp = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([5000, 0, -1, 4294967296] as $time) {
    check(fn() => socket_set_option($tcp, SOL_TCP, TCP_USER_TIMEOUT, $time));
    check(fn() => socket_get_option($tcp, SOL_TCP, TCP_USER_TIMEOUT));
}
socket_set_option($receiver = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP), SOL_SOCKET, SO_REUSEPORT, 1);
socket_bind($receiver, '127.0.0.1', 0);
foreach ([SKF_AD_CPU, SKF_AD_QUEUE, 5] as $selector) {
    check(fn() => socket_set_option($receiver, SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, $selector));
}
--EXPECTF--
bool(true)
int(1000)
bool(true)
int(0)
bool(true)
int(65535)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
int(65535)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
int(65535)
int(10)
abcd efgh ij 
bool(true)
int(5000)
bool(true)
int(0)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295
int(0)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 4294967295
int(0)
bool(true)
bool(true)

Warning: socket_set_option(): Unsupported CBPF filter in %s on line %d
bool(false)
