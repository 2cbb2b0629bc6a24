--TEST--
Linger of no time resets the connection
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$c, $s] = tcp_pair();
socket_set_option($s, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
var_dump(socket_close($s));
check('read', function () use ($c) { return socket_read($c, 10); });
echo socket_last_error($c), "\n";
--EXPECT--
NULL
read: [2] socket_read(): unable to read from socket [104]: Connection reset by peer
false
104
