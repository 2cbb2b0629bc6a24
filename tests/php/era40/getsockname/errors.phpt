--TEST--
Names that are not there
--FILE--
<?php
$addr = $port = 'kept';
var_dump(getpeername(socket(AF_INET, SOCK_STREAM, 0), $addr, $port), $addr, $port, getsockname(55, $addr), getpeername(55, $addr));
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
var_dump(getsockname($fds[0], $addr, $port), $addr, $port);
var_dump(getsockname(socket(AF_INET, SOCK_STREAM, 0), $addr), $addr);
--EXPECT--
int(-107)
string(4) "kept"
string(4) "kept"
int(-9)
int(-9)
int(0)
string(0) ""
string(4) "kept"
int(0)
string(7) "0.0.0.0"
