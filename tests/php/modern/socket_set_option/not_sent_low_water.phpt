--TEST--
socket_set_option(): TCP_NOTSENT_LOWAT, which shares its number with SO_BINDTODEVICE, is an int
--EXTENSIONS--
sockets
--FILE--
<?php
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_set_option($s, SOL_TCP, TCP_NOTSENT_LOWAT, 4096), socket_get_option($s, SOL_TCP, TCP_NOTSENT_LOWAT));
var_dump(@socket_set_option($s, SOL_SOCKET, SO_BINDTODEVICE, 'nosuch0'), socket_last_error($s) === SOCKET_ENODEV);
?>
--EXPECT--
bool(true)
int(4096)
bool(false)
bool(true)
