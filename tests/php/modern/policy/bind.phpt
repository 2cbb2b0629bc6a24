--TEST--
sockets.allow_bind: addresses and ports that scripts may bind to
--EXTENSIONS--
sockets
--INI--
sockets.allow_bind=127.0.0.1:*, [::1]:0-1023
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
check('127.0.0.1', fn () => socket_bind(socket_create(AF_INET, SOCK_STREAM, 0), '127.0.0.1', 0));
check('0.0.0.0', fn () => socket_bind(socket_create(AF_INET, SOCK_STREAM, 0), '0.0.0.0', 0));
check('::1', fn () => socket_bind(socket_create(AF_INET6, SOCK_STREAM, 0), '::1', 0));
check('::1, 2000', fn () => socket_bind(socket_create(AF_INET6, SOCK_STREAM, 0), '::1', 2000));
check('listen', fn () => socket_create_listen(0));
check('look-up', fn () => socket_addrinfo_bind(socket_addrinfo_lookup('0.0.0.0', '0', ['ai_socktype' => SOCK_STREAM])[0]));
check('stream', fn () => stream_socket_server('tcp://0.0.0.0:0'));
check('unix', fn () => socket_bind(socket_create(AF_UNIX, SOCK_STREAM, 0), path('refused')));
?>
--EXPECT--
127.0.0.1: true
0.0.0.0: [2] socket_bind(): Unable to bind address [13]: Permission denied
false
::1: true
::1, 2000: [2] socket_bind(): Unable to bind address [13]: Permission denied
false
listen: [2] socket_create_listen(): unable to bind to given address [13]: Permission denied
false
look-up: [2] socket_addrinfo_bind(): Unable to bind address [13]: Permission denied
false
stream: [2] stream_socket_server(): Unable to connect to tcp://0.0.0.0:0 (Permission denied)
false
unix: [2] socket_bind(): Unable to bind address [13]: Permission denied
false
