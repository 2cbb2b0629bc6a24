--TEST--
A full buffer is no error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_set_nonblock($a);
$data = str_repeat('x', 100000);
$sent = 0;
while (($n = socket_write($a, $data)) !== false) {
    $sent += $n;
}
echo socket_last_error($a), ' ', show($sent > 0), "\n";
$received = 0;
socket_set_nonblock($b);
while (($s = socket_read($b, 65536)) !== false) {
    $received += strlen($s);
}
var_dump($sent === $received);
--EXPECT--
11 true
bool(true)
