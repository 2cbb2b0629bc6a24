--TEST--
What stream sockets say where the process has no descriptor left
--EXTENSIONS--
sockets
posix
--PROCESS--
It changes the limit of descriptors.
--FILE--
<?php
posix_setrlimit(POSIX_RLIMIT_NOFILE, 300, 300);
$held = [];
while ($s = @socket_create(AF_UNIX, SOCK_DGRAM, 0)) { $held[] = $s; }
foreach (['tcp://127.0.0.1:9', 'udp://127.0.0.1:9', 'unix:///tmp/nosuch', 'udg:///tmp/nosuch'] as $address) {
    $code = $text = 'unset';
    var_dump(stream_socket_client($address, $code, $text), $code, $text);
}
foreach (['tcp://127.0.0.1:0', 'udp://127.0.0.1:0', 'unix:///tmp/nosuch', 'udg:///tmp/nosuch'] as $address) {
    $code = $text = 'unset';
    var_dump(stream_socket_server($address, $code, $text, str_starts_with($address, 'ud') ? STREAM_SERVER_BIND : STREAM_SERVER_BIND | STREAM_SERVER_LISTEN), $code, $text);
}
$code = $text = 'unset';
var_dump(fsockopen('127.0.0.1', 9, $code, $text), $code, $text);
var_dump(stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0));
?>
--EXPECTF--

Warning: stream_socket_client(): Unable to connect to tcp://127.0.0.1:9 (Unknown error) in %s on line 7
bool(false)
int(0)
string(0) ""

Warning: stream_socket_client(): Unable to connect to udp://127.0.0.1:9 (Unknown error) in %s on line 7
bool(false)
int(0)
string(0) ""

Warning: stream_socket_client(): Unable to connect to unix:///tmp/nosuch (Failed to create unix socket) in %s on line 7
bool(false)
int(0)
string(28) "Failed to create unix socket"

Warning: stream_socket_client(): Unable to connect to udg:///tmp/nosuch (Failed to create unix socket) in %s on line 7
bool(false)
int(0)
string(28) "Failed to create unix socket"

Warning: stream_socket_server(): Unable to connect to tcp://127.0.0.1:0 (Success) in %s on line 11
bool(false)
int(0)
string(7) "Success"

Warning: stream_socket_server(): Unable to connect to udp://127.0.0.1:0 (Success) in %s on line 11
bool(false)
int(0)
string(7) "Success"

Warning: stream_socket_server(): Unable to connect to unix:///tmp/nosuch (Failed to create unix socket Too many open files) in %s on line 11
bool(false)
int(0)
string(48) "Failed to create unix socket Too many open files"

Warning: stream_socket_server(): Unable to connect to udg:///tmp/nosuch (Failed to create unixdatagram socket Too many open files) in %s on line 11
bool(false)
int(0)
string(56) "Failed to create unixdatagram socket Too many open files"

Warning: fsockopen(): Unable to connect to 127.0.0.1:9 (Unknown error) in %s on line 14
bool(false)
int(0)
string(5) "unset"

Warning: stream_socket_pair(): Failed to create sockets: [24]: Too many open files in %s on line 15
bool(false)
