--TEST--
Datagrams
--FILE--
<?php
$r = socket(AF_INET, SOCK_DGRAM, 0);
bind($r, '127.0.0.1', 0);
getsockname($r, $addr, $port);
$s = socket(AF_INET, SOCK_DGRAM, 0);
var_dump(sendto($s, 'hello', 5, 0, '127.0.0.1', $port), recvfrom($r, $buf, 100, 0, $from, $fromPort), $buf, $from, $fromPort > 0);
var_dump(sendto($s, 'x', 1, 0, 'nosuch.invalid', $port), sendto($s, 'x', 1, 0, '127.0.0.1', 0), recvfrom($r, $buf, 10, MSG_DONTWAIT, $from, $fromPort));
var_dump(sendto($s, 'x', 1, 0, '127.0.0.1'), recvfrom($r, $buf, 10, 0, $from));
--EXPECTF--
int(5)
int(5)
string(5) "hello"
string(9) "127.0.0.1"
bool(true)
int(-10001)
int(-22)
int(-11)

Warning: Wrong parameter count for sendto() in %s on line 8

Warning: Wrong parameter count for recvfrom() in %s on line 8
NULL
NULL
