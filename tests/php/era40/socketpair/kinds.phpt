--TEST--
Pairs of numbers
--FILE--
<?php
var_dump(socketpair(AF_UNIX, SOCK_STREAM, 0, $fds), count($fds), is_int($fds[0]), $fds[0] !== $fds[1]);
$fds = 'kept';
var_dump(socketpair(AF_INET, SOCK_STREAM, 0, $fds), $fds, socketpair(AF_UNIX, SOCK_STREAM, 99, $fds));
var_dump(socketpair(99, SOCK_STREAM, 0, $fds), socketpair(AF_UNIX, 99, 0, $fds));
--EXPECTF--
int(0)
int(2)
bool(true)
bool(true)
int(-95)
string(4) "kept"
int(-93)

Warning: invalid socket domain specified -- assuming AF_INET in %s on line 5

Warning: Invalid socket type specified - assuming SOCK_STREAM in %s on line 5
int(-95)
int(0)
