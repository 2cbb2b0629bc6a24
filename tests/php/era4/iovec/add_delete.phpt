--TEST--
Adding and removing buffers
--FILE--
<?php
$v = socket_iovec_alloc(2, 1, 2);
var_dump(socket_iovec_add($v, 5), strlen(socket_iovec_fetch($v, 2)), socket_iovec_add($v, 0), socket_iovec_add($v, -1));
var_dump(socket_iovec_delete($v, 0), strlen(socket_iovec_fetch($v, 0)), strlen(socket_iovec_fetch($v, 1)), socket_iovec_delete($v, 2));
--EXPECTF--
bool(true)
int(5)
bool(false)
bool(false)

Warning: socket_iovec_delete() can't delete an IO vector that is out of array bounds in %s on line 4
bool(true)
int(2)
int(5)
bool(false)
