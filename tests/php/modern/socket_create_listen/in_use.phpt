--TEST--
A port in use
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create_listen(0);
socket_getsockname($s, $address, $port);
check('again', function () use ($port) { return socket_create_listen($port); });
echo socket_last_error(), ' ', socket_last_error($s), "\n";
--EXPECT--
again: [2] socket_create_listen(): unable to bind to given address [98]: Address already in use
false
98 0
