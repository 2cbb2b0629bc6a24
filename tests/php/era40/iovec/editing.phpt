--TEST--
Vectors
--FILE--
<?php
$v = build_iovec(2, 3, 5);
var_dump(get_resource_type($v), strlen(fetch_iovec($v, 0)), strlen(fetch_iovec($v, 1)), fetch_iovec($v, 0) === "\0\0\0");
var_dump(set_iovec($v, 0, "ab\0cd"), fetch_iovec($v, 0), add_iovec($v, 4), strlen(fetch_iovec($v, 2)), delete_iovec($v, 0), strlen(fetch_iovec($v, 0)), fetch_iovec($v, 2));
var_dump(set_iovec($v, 9, 'x'), delete_iovec($v, 9), fetch_iovec($v, -1));
var_dump(build_iovec(2, 1), build_iovec(-1), get_resource_type(build_iovec(0)));
var_dump(free_iovec($v), is_resource($v), fetch_iovec('x', 0), fetch_iovec(fd_alloc(), 0));
--EXPECTF--
string(18) "sockets i/o vector"
int(3)
int(5)
bool(true)

Warning: Can't access a vector position past the amount of vectors set in the array in %s on line 4
bool(true)
string(2) "ab"
bool(true)
int(4)
bool(true)
int(5)
NULL

Warning: Can't access a vector position outside of the vector array bounds in %s on line 5

Warning: Can't delete an IO vector that is out of array bounds in %s on line 5

Warning: Can't access a vector position past the amount of vectors set in the array in %s on line 5
bool(false)
bool(false)
NULL

Warning: Wrong parameter count for build_iovec() in %s on line 6

Warning: Wrong parameter count for build_iovec() in %s on line 6
NULL
NULL
string(18) "sockets i/o vector"

Warning: Supplied argument is not a valid IO vector table resource in %s on line 7

Warning: Supplied resource is not a valid IO vector table resource in %s on line 7
bool(true)
bool(false)
NULL
NULL
