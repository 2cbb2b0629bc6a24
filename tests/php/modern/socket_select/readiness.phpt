--TEST--
What is ready when
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function ready($s) {
    $r = $w = $e = [$s];
    socket_select($r, $w, $e, 0);
    return (count($r) ? 'r' : '-') . (count($w) ? 'w' : '-') . (count($e) ? 'e' : '-');
}
[$a, $b] = pair();
echo 'pair ', ready($a), "\n";
socket_close($b);
echo 'peer closed ', ready($a), "\n";
echo 'unconnected tcp ', ready(socket_create(AF_INET, SOCK_STREAM, SOL_TCP)), "\n";
echo 'udp ', ready(socket_create(AF_INET, SOCK_DGRAM, SOL_UDP)), "\n";
echo 'unconnected unix ', ready(socket_create(AF_UNIX, SOCK_STREAM, 0)), "\n";
$l = socket_create_listen(0);
echo 'listener ', ready($l), "\n";
socket_getsockname($l, $address, $port);
$c = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($c, '127.0.0.1', $port);
$r = [$l];
$w = $e = null;
socket_select($r, $w, $e, 5);
echo 'waiting ', ready($l), "\n";
$s = socket_accept($l);
socket_send($c, '!', 1, MSG_OOB);
$e = [$s];
$r = $w = null;
socket_select($r, $w, $e, 5);
echo 'urgent ', ready($s), "\n";
--EXPECT--
pair -w-
peer closed rw-
unconnected tcp rw-
udp -w-
unconnected unix rw-
listener ---
waiting r--
urgent -we
