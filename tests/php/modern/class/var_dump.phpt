--TEST--
var_dump of a socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
ob_start();
var_dump($s);
echo preg_replace('/#\d+/', '#N', ob_get_clean());
--EXPECT--
object(Socket)#N (0) {
}
