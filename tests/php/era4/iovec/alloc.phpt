--TEST--
Making vectors
--FILE--
<?php
$v = socket_iovec_alloc(3, 1, 20, 300);
var_dump(is_resource($v), get_resource_type($v), strlen(socket_iovec_fetch($v, 0)), strlen(socket_iovec_fetch($v, 2)));
var_dump(get_resource_type(socket_iovec_alloc(0)), get_resource_type(socket_iovec_alloc(1, 2, 3)));
var_dump(socket_iovec_alloc(), socket_iovec_alloc(2, 1), socket_iovec_alloc(-1), socket_iovec_alloc(2, 1, 0), socket_iovec_alloc(1, 1048577));
--EXPECTF--
bool(true)
string(17) "Socket I/O vector"
int(1)
int(300)
string(17) "Socket I/O vector"
string(17) "Socket I/O vector"

Warning: Wrong parameter count for socket_iovec_alloc() in %s on line 5

Warning: Wrong parameter count for socket_iovec_alloc() in %s on line 5

Warning: Wrong parameter count for socket_iovec_alloc() in %s on line 5

Warning: socket_iovec_alloc() vector 2 is invalid in %s on line 5

Warning: socket_iovec_alloc() vector 1 is invalid in %s on line 5
NULL
NULL
NULL
bool(false)
bool(false)
