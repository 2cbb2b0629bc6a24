--TEST--
What functions tell of a socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(gettype($s), get_debug_type($s), is_object($s), get_class($s), $s instanceof Socket, is_scalar($s), is_callable($s), (bool) $s);
socket_close($s);
var_dump(gettype($s), get_class($s), (bool) $s);
--EXPECT--
string(6) "object"
string(6) "Socket"
bool(true)
string(6) "Socket"
bool(true)
bool(false)
bool(false)
bool(true)
string(6) "object"
string(6) "Socket"
bool(true)
