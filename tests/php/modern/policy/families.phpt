--TEST--
sockets.allow_families: sockets of other families are refused
--EXTENSIONS--
sockets
--INI--
sockets.allow_families=inet, unix
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('inet', fn () => socket_create(AF_INET, SOCK_STREAM, 0));
check('inet6', fn () => socket_create(AF_INET6, SOCK_STREAM, 0));
check('unix', fn () => socket_create(AF_UNIX, SOCK_DGRAM, 0));
check('pair', function () { return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair); });
check('stream', fn () => stream_socket_client('udp://[::1]:9'));
check('by a look-up', fn () => socket_addrinfo_connect(socket_addrinfo_lookup('::1', '9', ['ai_socktype' => SOCK_DGRAM])[0]));
check('code', fn () => socket_last_error());
?>
--EXPECT--
inet: Socket
inet6: [2] socket_create(): Unable to create socket [13]: Permission denied
false
unix: Socket
pair: true
stream: [2] stream_socket_client(): Unable to connect to udp://[::1]:9 (Permission denied)
false
by a look-up: [2] socket_addrinfo_connect(): Unable to create socket [13]: Permission denied
false
code: 13
