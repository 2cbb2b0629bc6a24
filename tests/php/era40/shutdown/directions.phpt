--TEST--
shutdown() ends receiving by default
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

var_dump(shutdown($a), read($a, $buf, 10), write($a, 'out', 3), read($b, $buf, 10, PHP_BINARY_READ), $buf);
var_dump(shutdown($a, 1), read($b, $buf, 10), shutdown($a, 9), shutdown(66));
--EXPECT--
int(0)
int(0)
int(3)
int(3)
string(3) "out"
int(0)
int(0)
int(-22)
int(-9)
