--TEST--
An address map that is set between two sends counts for the second
--EXTENSIONS--
sockets
--FILE--
<?php
$receivers = [];
$ports = [];
for ($i = 0; $i < 2; $i++) {
    $receivers[$i] = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    socket_bind($receivers[$i], '127.0.0.1');
    socket_getsockname($receivers[$i], $address, $ports[$i]);
    socket_set_nonblock($receivers[$i]);
}
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_sendto($sender, 'first', 5, 0, '127.0.0.1', $ports[0]);
ini_set('sockets.map', "127.0.0.1:$ports[0]=127.0.0.1:$ports[1]");
socket_sendto($sender, 'second', 6, 0, '127.0.0.1', $ports[0]);
ini_set('sockets.map', '');
socket_sendto($sender, 'third', 5, 0, '127.0.0.1', $ports[0]);
foreach ($receivers as $i => $receiver) {
    while (@socket_recvfrom($receiver, $data, 100, 0, $from, $port) !== false) {
        echo $i, ': ', $data, "\n";
    }
}
?>
--EXPECT--
0: first
0: third
1: second
