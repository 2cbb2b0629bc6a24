--TEST--
Empty datagrams are datagrams
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair(SOCK_DGRAM);
echo socket_send($a, 'one', 3, 0), socket_send($a, '', 0, 0), socket_send($a, 'three', 0, 0), socket_send($a, 'four', 4, 0), "\n";
for ($i = 0; $i < 4; $i++) {
    echo show(socket_recv($b, $data, 10, MSG_DONTWAIT)), ' ', show($data), "\n";
}
--EXPECT--
3004
3 "one"
0 NULL
0 NULL
4 "four"
