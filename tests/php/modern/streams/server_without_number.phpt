--TEST--
A server that cannot be made has a text and no number
--EXTENSIONS--
sockets
--FILE--
<?php
// php tells no number of a server that it cannot make.
foreach (['tcp://192.0.2.1:0', 'tcp://1.2.3:0', 'tcp://[2001:db8::1]:0', 'udp://192.0.2.1:0'] as $address) {
    $code = $text = 'unset';
    var_dump(@stream_socket_server($address, $code, $text, str_starts_with($address, 'udp') ? STREAM_SERVER_BIND : STREAM_SERVER_BIND | STREAM_SERVER_LISTEN), $code, $text);
}
$name = stream_socket_get_name($first = stream_socket_server('tcp://127.0.0.1:0'), false);
var_dump(@stream_socket_server("tcp://$name", $code, $text), $code, $text);
--EXPECT--
bool(false)
int(0)
string(31) "Cannot assign requested address"
bool(false)
int(0)
string(31) "Cannot assign requested address"
bool(false)
int(0)
string(31) "Cannot assign requested address"
bool(false)
int(0)
string(31) "Cannot assign requested address"
bool(false)
int(0)
string(22) "Address already in use"
