--TEST--
The functions of 8.2 are there
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['socket_select', 'socket_create_listen', 'socket_accept', 'socket_set_nonblock', 'socket_set_block', 'socket_listen', 'socket_close', 'socket_write', 'socket_read', 'socket_getsockname', 'socket_getpeername',
    'socket_create', 'socket_connect', 'socket_strerror', 'socket_bind', 'socket_recv', 'socket_send', 'socket_recvfrom', 'socket_sendto', 'socket_get_option', 'socket_getopt', 'socket_set_option', 'socket_setopt',
    'socket_create_pair', 'socket_shutdown', 'socket_last_error', 'socket_clear_error', 'socket_import_stream', 'socket_export_stream', 'socket_sendmsg', 'socket_recvmsg', 'socket_cmsg_space',
    'socket_addrinfo_lookup', 'socket_addrinfo_connect', 'socket_addrinfo_bind', 'socket_addrinfo_explain'] as $name) {
    if (!function_exists($name)) {
        echo "$name is missing\n";
    }
}
var_dump(extension_loaded('sockets'), extension_loaded('SOCKETS'), class_exists('Socket'), class_exists('AddressInfo'), function_exists('SOCKET_CREATE'));
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
