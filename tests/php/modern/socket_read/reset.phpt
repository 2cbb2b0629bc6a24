--TEST--
The peer reset the connection
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$c, $s] = tcp_pair();
socket_set_option($s, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($s);
check('read', function () use ($c) { return socket_read($c, 10); });
check('again', function () use ($c) { return socket_read($c, 10); });
--EXPECT--
read: [2] socket_read(): unable to read from socket [104]: Connection reset by peer
false
again: ""
