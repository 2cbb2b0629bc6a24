--TEST--
read() that fails leaves the variable
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

$buf = 'kept';
var_dump(read(99, $buf, 10), $buf);
set_nonblock($b);
var_dump(read($b, $buf, 10), $buf, read($b, $buf, 10, PHP_BINARY_READ), $buf);
write($a, 'part', 4);
var_dump(read($b, $buf, 10), $buf);
var_dump(read(socket(AF_INET, SOCK_STREAM, 0), $buf, 10), $buf);
--EXPECT--
int(-9)
string(4) "kept"
int(-11)
string(4) "kept"
int(-11)
string(4) "kept"
int(4)
string(4) "part"
int(-107)
string(4) "part"
