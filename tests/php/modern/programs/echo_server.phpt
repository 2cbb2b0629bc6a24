--TEST--
An echo server and two clients over select
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$l = socket_create_listen(0);
socket_getsockname($l, $address, $port);
$clients = [];
$peers = [];
for ($i = 0; $i < 2; $i++) {
    $c = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($c, '127.0.0.1', $port);
    socket_write($c, "hello $i\n");
    $clients[$i] = $c;
}
$served = 0;
while ($served < 2) {
    $r = array_merge([$l], $peers);
    $w = $e = null;
    if (socket_select($r, $w, $e, 5) < 1) {
        break;
    }
    foreach ($r as $s) {
        if ($s === $l) {
            $peers[] = socket_accept($l);
        } else {
            $line = socket_read($s, 100, PHP_NORMAL_READ);
            socket_write($s, 'echo: ' . $line);
            $served++;
        }
    }
}
foreach ($clients as $c) {
    echo socket_read($c, 100, PHP_NORMAL_READ);
}
--EXPECT--
echo: hello 0
echo: hello 1
