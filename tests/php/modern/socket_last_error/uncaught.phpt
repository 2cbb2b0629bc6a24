--TEST--
How an exception ends the script
--EXTENSIONS--
sockets
--FILE--
<?php
function f($s)
{
    socket_close($s);
}
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_close($s);
f($s);
--EXPECTF--

Fatal error: Uncaught Error: socket_close(): Argument #1 ($socket) has already been closed in %suncaught.php:4
Stack trace:
#0 %suncaught.php(4): socket_close(Object(Socket))
#1 %suncaught.php(8): f(Object(Socket))
#2 {main}
  thrown in %suncaught.php on line 4
