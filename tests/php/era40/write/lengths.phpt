--TEST--
write() takes as much as it is told
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

var_dump(write($a, 'hello', 3), write($a, 'hello', 99), write($a, 'x', 0), write(98, 'x', 1));
var_dump(read($b, $buf, 100, PHP_BINARY_READ), $buf);
close($b);
$r = write($a, 'x', 1);
var_dump($r, strerror($r));
--EXPECT--
int(3)
int(5)
int(0)
int(-9)
int(8)
string(8) "helhello"
int(-32)
string(11) "Broken pipe"
