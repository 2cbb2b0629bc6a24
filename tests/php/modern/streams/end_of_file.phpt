--TEST--
What feof() tells of sockets that listen, are not connected, or have datagrams
--EXTENSIONS--
sockets
--FILE--
<?php
function listener(): Socket {
    return socket_create_listen(0);
}
$shown = [
    'listening' => socket_export_stream(listener()),
    'server' => stream_socket_server('tcp://127.0.0.1:0'),
    'not connected' => socket_export_stream(socket_create(AF_INET, SOCK_STREAM, SOL_TCP)),
    'datagram' => socket_export_stream(socket_create(AF_INET, SOCK_DGRAM, SOL_UDP)),
    'udp server' => stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND),
    'local' => socket_export_stream(socket_create(AF_UNIX, SOCK_STREAM, 0)),
    'seqpacket' => socket_export_stream(socket_create(AF_UNIX, SOCK_SEQPACKET, 0)),
];
foreach ($shown as $name => $stream) {
    echo $name, ': ', var_export(feof($stream), true), "\n";
}

socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$stream = socket_export_stream($pair[0]);
echo 'open pair: ', var_export(feof($stream), true), "\n";
socket_write($pair[1], 'x');
echo 'with data: ', var_export(feof($stream), true), "\n";
socket_close($pair[1]);
echo 'data and the end: ', var_export(feof($stream), true), "\n";
echo fread($stream, 10), ' ', var_export(feof($stream), true), "\n";

socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
$stream = socket_export_stream($pair[0]);
socket_write($pair[1], '');
echo 'empty datagram: ', var_export(feof($stream), true), "\n";
--EXPECT--
listening: true
server: false
not connected: true
datagram: false
udp server: false
local: true
seqpacket: true
open pair: false
with data: false
data and the end: false
x true
empty datagram: true
