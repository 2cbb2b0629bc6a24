--TEST--
A socket closes when its last variable goes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function connection($l, $port)
{
    $c = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($c, '127.0.0.1', $port);
    return $c;
}
function one_side($l, $port)
{
    $c = connection($l, $port);
    return socket_accept($l);
}
$l = socket_create_listen(0);
socket_getsockname($l, $address, $port);
$s = one_side($l, $port);
check('return', function () use ($s) { return socket_read($s, 10); });
$c = connection($l, $port);
$s = socket_accept($l);
unset($c);
check('unset', function () use ($s) { return socket_read($s, 10); });
$c = connection($l, $port);
$s = socket_accept($l);
$c = null;
check('assigned', function () use ($s) { return socket_read($s, 10); });
--EXPECT--
return: ""
unset: ""
assigned: ""
