--TEST--
Sets of descriptors
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

$set = fd_alloc();
var_dump(get_resource_type($set), fd_isset($a, $set), fd_set($a, $set), fd_set($b, $set), fd_isset($a, $set), fd_clear($a, $set), fd_isset($a, $set), fd_zero($set), fd_isset($b, $set));
write($b, 'x', 1);
fd_set($a, $set);
fd_set($b, $set);
$out = fd_alloc();
fd_set($b, $out);
var_dump(select(max($a, $b) + 1, $set, $out, 0, 1, 0), fd_isset($a, $set), fd_isset($b, $set), fd_isset($b, $out));
read($a, $buf, 1, PHP_BINARY_READ);
fd_set($a, $set);
var_dump(select(max($a, $b) + 1, $set, 0, 0, 0, 1000), fd_isset($a, $set));
fd_set($a, $set);
var_dump(select($a, $set, 0, 0, 0, 0), fd_isset($a, $set));
--EXPECT--
string(27) "sockets file descriptor set"
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
int(2)
bool(true)
bool(false)
bool(true)
int(0)
bool(false)
int(0)
bool(false)
