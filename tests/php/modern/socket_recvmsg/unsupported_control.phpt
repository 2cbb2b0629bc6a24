--TEST--
A control message of a kind that PHP does not know
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$u, $port] = udp();
socket_set_option($u, SOL_SOCKET, 29, 1);
socket_sendto($u, 'stamped', 7, 0, '127.0.0.1', $port);
$m = ['controllen' => 100];
check('receive', function () use ($u, &$m) { return socket_recvmsg($u, $m); });
var_dump($m);
--EXPECT--
receive: [2] socket_recvmsg(): error converting native data (path: msghdr > control > element #1 > data): cmsghdr with level 1 and type 29 not supported
7
bool(false)
