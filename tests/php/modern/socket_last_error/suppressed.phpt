--TEST--
The silence operator hides the warning only
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

restore_error_handler();
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(@socket_read($s, 10), socket_last_error($s), error_get_last()['message'], error_get_last()['type'] === E_WARNING);
error_clear_last();
socket_set_nonblock($s);
[$a, $kept] = pair();
socket_set_nonblock($a);
var_dump(socket_read($a, 10), error_get_last());
--EXPECT--
bool(false)
int(107)
string(84) "socket_read(): unable to read from socket [107]: Transport endpoint is not connected"
bool(true)
bool(false)
NULL
