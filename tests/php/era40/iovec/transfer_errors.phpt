--TEST--
readv() and writev() that fail give the negative error and leave the buffers
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;
$v = build_iovec(2, 3, 3);
set_iovec($v, 0, 'abc');
set_iovec($v, 1, 'def');
set_nonblock($a);
var_dump(readv($a, $v), strerror(readv($a, $v)), fetch_iovec($v, 0), fetch_iovec($v, 1));
$t = socket(AF_INET, SOCK_STREAM, 0);
var_dump(readv($t, $v), writev($t, $v));
// A short read leaves the rest of the buffers.
write($b, 'XY', 2);
var_dump(readv($a, $v), fetch_iovec($v, 0), fetch_iovec($v, 1));
// An empty list transfers nothing.
var_dump(writev($a, build_iovec(0)));
// The peer is gone.
close($b);
var_dump(readv($a, $v), fetch_iovec($v, 0), writev($a, $v));
--EXPECT--
int(-11)
string(32) "Resource temporarily unavailable"
string(3) "abc"
string(3) "def"
int(-107)
int(-32)
int(2)
string(3) "XYc"
string(3) "def"
int(0)
int(0)
string(3) "XYc"
int(-32)
