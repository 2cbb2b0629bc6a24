--TEST--
sockets.allow_connect: networks and ports that scripts may connect and send to
--EXTENSIONS--
sockets
--INI--
sockets.allow_connect=127.0.0.0/30:9-10, [::1]:9, *:11
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$udp = fn ($family = AF_INET) => socket_create($family, SOCK_DGRAM, 0);
foreach ([['127.0.0.1', 9], ['127.0.0.2', 10], ['127.0.0.1', 8], ['127.0.0.4', 9], ['127.0.0.4', 11]] as [$host, $port]) {
    check("$host:$port", fn () => socket_connect($udp(), $host, $port));
}
check('::1', fn () => socket_connect($udp(AF_INET6), '::1', 9));
check('mapped', fn () => socket_connect($udp(AF_INET6), '::ffff:127.0.0.1', 9));
check('mapped, other port', fn () => socket_connect($udp(AF_INET6), '::ffff:127.0.0.1', 8));
check('sendto', fn () => socket_sendto($udp(), 'x', 1, 0, '127.0.0.1', 8));
check('sendmsg', fn () => socket_sendmsg($udp(), ['iov' => ['x'], 'name' => ['addr' => '127.0.0.1', 'port' => 8]]));
check('look-up', fn () => socket_addrinfo_connect(socket_addrinfo_lookup('127.0.0.1', '8', ['ai_socktype' => SOCK_DGRAM])[0]));
check('stream', fn () => stream_socket_client('tcp://127.0.0.1:8'));
check('stream sendto', fn () => stream_socket_sendto(stream_socket_server('udp://127.0.0.1:0', $n, $t, STREAM_SERVER_BIND), 'x', 0, '127.0.0.1:8'));
check('unix', fn () => socket_connect(socket_create(AF_UNIX, SOCK_STREAM, 0), '/nowhere'));
?>
--EXPECT--
127.0.0.1:9: true
127.0.0.2:10: true
127.0.0.1:8: [2] socket_connect(): unable to connect [13]: Permission denied
false
127.0.0.4:9: [2] socket_connect(): unable to connect [13]: Permission denied
false
127.0.0.4:11: true
::1: true
mapped: true
mapped, other port: [2] socket_connect(): unable to connect [13]: Permission denied
false
sendto: [2] socket_sendto(): Unable to write to socket [13]: Permission denied
false
sendmsg: [2] socket_sendmsg(): Error in sendmsg [13]: Permission denied
false
look-up: [2] socket_addrinfo_connect(): Unable to connect address [13]: Permission denied
false
stream: [2] stream_socket_client(): Unable to connect to tcp://127.0.0.1:8 (Permission denied)
false
stream sendto: [2] stream_socket_sendto(): Permission denied

-1
unix: [2] socket_connect(): unable to connect [13]: Permission denied
false
