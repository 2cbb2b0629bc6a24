--TEST--
Wrong and freed vectors
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$a, $b] = $pair;

$v = socket_iovec_alloc(1, 5);
var_dump(socket_iovec_fetch('x', 0), socket_iovec_fetch($a, 0), socket_iovec_fetch($v), socket_iovec_free($v), is_resource($v), get_resource_type($v));
echo preg_replace('/\d+ is/', 'N is', print_r(@socket_iovec_fetch($v, 0), true)), "|\n";
var_dump(@socket_iovec_set($v, 0, 'x'), @socket_iovec_free($v), @socket_readv($a, $v), @socket_writev($v, $v));
--EXPECTF--

Warning: socket_iovec_fetch() expects parameter 1 to be resource, string given in %s on line 6

Warning: socket_iovec_fetch(): supplied resource is not a valid Socket I/O vector resource in %s on line 6

Warning: socket_iovec_fetch() expects exactly 2 parameters, 1 given in %s on line 6
NULL
bool(false)
NULL
bool(true)
bool(false)
string(7) "Unknown"
|
bool(false)
bool(false)
bool(false)
bool(false)
