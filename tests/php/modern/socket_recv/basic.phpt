--TEST--
Data, its length and the end
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, 'hello');
echo show(socket_recv($b, $data, 3, 0)), ' ', show($data), "\n";
echo show(socket_recv($b, $data, 10, 0)), ' ', show($data), "\n";
socket_close($a);
echo show(socket_recv($b, $data, 10, 0)), ' ', show($data), "\n";
--EXPECT--
3 "hel"
2 "lo"
0 NULL
