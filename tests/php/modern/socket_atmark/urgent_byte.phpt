--TEST--
socket_atmark: true where the next byte is the urgent one, false before and after
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
[$client, $server] = tcp_pair();
var_dump(socket_atmark($server));
socket_send($client, 'abc', 3, 0);
socket_send($client, 'U', 1, MSG_OOB);
socket_send($client, 'def', 3, 0);
$read = $write = null;
$except = [$server];
var_dump(socket_select($read, $write, $except, 5), socket_atmark($server));
// A read stops before the mark.
var_dump(socket_read($server, 100), socket_atmark($server));
var_dump(socket_recv($server, $urgent, 1, MSG_OOB), $urgent);
var_dump(socket_read($server, 100), socket_atmark($server));
?>
--EXPECT--
bool(false)
int(1)
bool(false)
string(3) "abc"
bool(true)
int(1)
string(1) "U"
string(3) "def"
bool(false)
