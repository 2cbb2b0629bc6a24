--TEST--
Setting and fetching buffers
--FILE--
<?php
$v = socket_iovec_alloc(2, 3, 3);
var_dump(socket_iovec_set($v, 0, 'longer text'), socket_iovec_fetch($v, 0), socket_iovec_set($v, 1, "cut\0off"), socket_iovec_fetch($v, 1));
var_dump(socket_iovec_fetch($v, 2), socket_iovec_fetch($v, -1), socket_iovec_set($v, 2, 'x'));
--EXPECTF--
bool(true)
string(11) "longer text"
bool(true)
string(3) "cut"

Warning: socket_iovec_fetch() can't access a vector position past the amount of vectors set in the array in %s on line 4

Warning: socket_iovec_fetch() can't access a vector position past the amount of vectors set in the array in %s on line 4

Warning: socket_iovec_set() can't access a vector position outside of the vector array bounds in %s on line 4
string(0) ""
string(0) ""
bool(false)
