--TEST--
Flags go to the system
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, 'abcdef');
echo socket_recv($b, $data, 3, MSG_PEEK), " $data\n";
echo socket_recv($b, $data, 6, MSG_WAITALL), " $data\n";
socket_write($a, 'xy');
socket_shutdown($a, 1);
echo socket_recv($b, $data, 10, MSG_WAITALL), " $data\n";
[$c, $s] = tcp_pair();
check('no urgent data', function () use ($s) { return socket_recv($s, $data, 1, MSG_OOB); });
socket_send($c, 'ab!', 3, MSG_OOB);
$e = [$s];
$r = $w = null;
echo socket_select($r, $w, $e, 5), "\n";
echo socket_recv($s, $data, 1, MSG_OOB), " $data\n";
echo socket_recv($s, $data, 10, 0), " $data\n";
--EXPECT--
3 abc
6 abcdef
2 xy
no urgent data: [2] socket_recv(): Unable to read from socket [22]: Invalid argument
false
1
1 !
2 ab
