--TEST--
How a warning is displayed
--EXTENSIONS--
sockets
--FILE--
<?php
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_read($s, 10);
socket_shutdown($s);
--EXPECTF--

Warning: socket_read(): unable to read from socket [107]: Transport endpoint is not connected in %sdisplayed.php on line 3

Warning: socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected in %sdisplayed.php on line 4
