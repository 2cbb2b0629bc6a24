--TEST--
Sockets answer as resources too
--FILE--
<?php
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(is_resource($s), get_resource_type($s), (int) $s > 0);
$list = [(int) $s => 'mine'];
var_dump($list[(int) $s]);
socket_close($s);
var_dump(is_resource($s));
--EXPECT--
bool(true)
string(6) "Socket"
bool(true)
string(4) "mine"
bool(false)
