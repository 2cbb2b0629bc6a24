--TEST--
How long abstract names of streams may be
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

// An abstract name may fill the whole field; a path keeps room for its end.
foreach (["\0" . str_repeat('q', 106), "\0" . str_repeat('q', 107), "\0" . str_repeat('q', 108)] as $i => $name) {
    $server = check("server $i", fn() => stream_socket_server("unix://$name"));
    $client = check("client $i", fn() => stream_socket_client("unix://$name"));
}
--EXPECT--
server 0: resource stream
client 0: resource stream
server 1: resource stream
client 1: resource stream
server 2: [8] stream_socket_server(): socket path exceeded the maximum allowed length of 108 bytes and was truncated
[2] stream_socket_server(): Unable to connect to unix:// (Unknown error)
false
client 2: [8] stream_socket_client(): socket path exceeded the maximum allowed length of 108 bytes and was truncated
[2] stream_socket_client(): Unable to connect to unix://\0qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq (Connection refused)
false
