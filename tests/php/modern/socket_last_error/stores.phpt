--TEST--
Own and global errors, each by itself
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$a = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$b = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
echo socket_last_error(), socket_last_error($a), socket_last_error($b), socket_last_error(null), "\n";
@socket_read($a, 10);
echo socket_last_error(), ' ', socket_last_error($a), ' ', socket_last_error($b), "\n";
@socket_shutdown($b, 5);
echo socket_last_error(), ' ', socket_last_error($a), ' ', socket_last_error($b), "\n";
socket_clear_error($a);
echo socket_last_error(), ' ', socket_last_error($a), ' ', socket_last_error($b), "\n";
socket_clear_error();
echo socket_last_error(), ' ', socket_last_error($a), ' ', socket_last_error($b), "\n";
var_dump(socket_clear_error($b), socket_clear_error(null));
--EXPECT--
0000
[2] socket_read(): unable to read from socket [107]: Transport endpoint is not connected
107 107 0
[2] socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
22 107 22
22 0 22
0 0 22
NULL
NULL
