--TEST--
More than fits one packet
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
$data = str_repeat('0123456789abcdef', 4096);
socket_set_nonblock($a);
$sent = socket_write($a, $data);
$received = '';
while (strlen($received) < $sent) {
    $received .= socket_read($b, 8192);
}
var_dump($received === substr($data, 0, $sent));
socket_set_block($a);
socket_write($a, substr($data, 0, 30000));
echo strlen(socket_read($b, 30000)), ' ', strlen($data), "\n";
--EXPECT--
bool(true)
30000 65536
