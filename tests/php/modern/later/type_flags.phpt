--TEST--
Flags in the type of a socket
--EXTENSIONS--
sockets
--FILE--
<?php
// SOCK_CLOEXEC and SOCK_NONBLOCK of php 8.4.
foreach ([SOCK_NONBLOCK, SOCK_CLOEXEC, SOCK_NONBLOCK | SOCK_CLOEXEC] as $flags) {
    $socket = socket_create(AF_UNIX, SOCK_DGRAM | $flags, 0);
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_TYPE) === SOCK_DGRAM);
    socket_bind($socket, '');
    if ($flags & SOCK_NONBLOCK) {
        var_dump(socket_read($socket, 10), socket_last_error($socket) === SOCKET_EAGAIN);
    }
}
socket_create_pair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, $pair);
var_dump(socket_read($pair[0], 1), socket_last_error($pair[0]) === SOCKET_EAGAIN);
socket_set_block($pair[0]);
socket_write($pair[1], 'x');
var_dump(socket_read($pair[0], 1));
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
string(1) "x"
