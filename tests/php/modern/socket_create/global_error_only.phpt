--TEST--
A failure is the global last error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

check('create', function () { return socket_create(AF_INET, SOCK_STREAM, SOL_UDP); });
echo socket_last_error(), ' ', socket_strerror(socket_last_error()), "\n";
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
echo socket_last_error($s), ' ', socket_last_error(), "\n";
socket_clear_error();
echo socket_last_error(), "\n";
--EXPECT--
create: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
93 Protocol not supported
0 93
0
