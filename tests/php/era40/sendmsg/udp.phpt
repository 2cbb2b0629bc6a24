--TEST--
sendmsg() and recvmsg() over vectors
--FILE--
<?php
$r = socket(AF_INET, SOCK_DGRAM, 0);
bind($r, '127.0.0.1', 0);
getsockname($r, $addr, $port);
$s = socket(AF_INET, SOCK_DGRAM, 0);
$v = build_iovec(2, 1, 1);
set_iovec($v, 0, 'one ');
set_iovec($v, 1, 'two');
var_dump(sendmsg($s, $v, 0, '127.0.0.1', $port));
$w = build_iovec(2, 4, 10);
$len = 0;
$flags = 0;
var_dump(recvmsg($r, $w, $control, $len, $flags, $from, $fromPort), fetch_iovec($w, 0), rtrim(fetch_iovec($w, 1), "\0"), $control, $len, $flags, $from, $fromPort > 0);
$flags = MSG_DONTWAIT;
var_dump(recvmsg($r, $w, $control, $len, $flags, $from, $fromPort));
var_dump(sendmsg($s, $v, 0, 'nosuch.invalid', $port), sendmsg(77, $v, 0, '127.0.0.1', $port), sendmsg($s, 'x', 0, '127.0.0.1', $port));
--EXPECTF--
int(7)
int(7)
string(4) "one "
string(3) "two"
array(0) {
}
int(0)
int(0)
string(9) "127.0.0.1"
bool(true)
int(-11)

Warning: Supplied argument is not a valid IO vector table resource in %s on line 16
int(-10001)
int(-9)
NULL
