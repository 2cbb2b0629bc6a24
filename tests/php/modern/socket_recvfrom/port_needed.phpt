--TEST--
IP sockets need a variable for the port
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

check('udp', function () { return socket_recvfrom(udp()[0], $data, 10, MSG_DONTWAIT, $from); });
check('udp6', function () { return socket_recvfrom(udp(AF_INET6, '::1')[0], $data, 10, MSG_DONTWAIT, $from); });
check('length first', function () { return socket_recvfrom(udp()[0], $data, 0, 0, $from); });
check('unix', function () { return socket_recvfrom(kept_pair(SOCK_DGRAM), $data, 10, MSG_DONTWAIT, $from); });
--EXPECT--
udp: ArgumentCountError: Wrong parameter count for socket_recvfrom()
udp6: ArgumentCountError: Wrong parameter count for socket_recvfrom()
length first: false
unix: false
