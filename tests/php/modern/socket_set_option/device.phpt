--TEST--
SO_BINDTODEVICE is a name
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
check('none', function () use ($s) { return socket_set_option($s, SOL_SOCKET, SO_BINDTODEVICE, ''); });
check('nosuch', function () use ($s) { return socket_set_option($s, SOL_SOCKET, SO_BINDTODEVICE, 'nosuch0'); });
echo socket_last_error($s), "\n";
check('no string', function () use ($s) { return socket_set_option($s, SOL_SOCKET, SO_BINDTODEVICE, 5); });
--EXPECT--
none: true
nosuch: [2] socket_set_option(): Unable to set socket option [19]: No such device
false
19
no string: true
