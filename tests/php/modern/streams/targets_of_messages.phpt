--TEST--
stream_socket_sendto() tells what is wrong with an address
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$receiver, $port] = udp();
$sender = stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND);
foreach ([':1', '::1', '::1:1', '127.0.0.1', '[::1]', '[::1', '[::1]1', ']:1', '', "1\0:2", "\0:1", "127.0.0.1\0x"] as $address) {
    check(quoted($address), function () use ($sender, $address) { return stream_socket_sendto($sender, 'x', 0, $address); });
}
foreach (["127.0.0.1:$port", "127.0.0.1: $port", "127.0.0.1:+$port", "127.0.0.1:{$port}x", '127.0.0.1:' . ($port + 65536), '127.0.0.1:' . ($port - 65536), "127.1:$port", "127.0.0.1\0x:$port"] as $i => $address) {
    check("to $i", function () use ($sender, $address) { return stream_socket_sendto($sender, 'x', 0, $address); });
    check('received', function () use ($receiver) { return socket_recv($receiver, $data, 10, MSG_DONTWAIT); });
}
--EXPECT--
:1: [2] stream_socket_sendto(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to resolve `': php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to parse `:1' into a valid network address
false
::1: [2] stream_socket_sendto(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to resolve `': php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to parse `::1' into a valid network address
false
::1:1: [2] stream_socket_sendto(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to resolve `': php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to parse `::1:1' into a valid network address
false
127.0.0.1: [2] stream_socket_sendto(): Failed to parse `127.0.0.1' into a valid network address
false
[::1]: [2] stream_socket_sendto(): Failed to parse `[::1]' into a valid network address
false
[::1: [2] stream_socket_sendto(): Failed to parse `[::1' into a valid network address
false
[::1]1: [2] stream_socket_sendto(): Failed to parse `[::1]1' into a valid network address
false
]:1: [2] stream_socket_sendto(): php_network_getaddresses: getaddrinfo for ] failed: Name or service not known
[2] stream_socket_sendto(): Failed to resolve `]': php_network_getaddresses: getaddrinfo for ] failed: Name or service not known
[2] stream_socket_sendto(): Failed to parse `]:1' into a valid network address
false
: [2] stream_socket_sendto(): Destination address required

-1
1\000:2: [2] stream_socket_sendto(): Invalid argument

-1
\000:1: [2] stream_socket_sendto(): php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to resolve `': php_network_getaddresses: getaddrinfo for  failed: Name or service not known
[2] stream_socket_sendto(): Failed to parse `' into a valid network address
false
127.0.0.1\000x: [2] stream_socket_sendto(): Failed to parse `127.0.0.1' into a valid network address
false
to 0: 1
received: 1
to 1: 1
received: 1
to 2: 1
received: 1
to 3: 1
received: 1
to 4: 1
received: 1
to 5: 1
received: 1
to 6: 1
received: 1
to 7: 1
received: 1
