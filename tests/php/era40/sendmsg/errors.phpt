--TEST--
sendmsg() and recvmsg() that fail
--FILE--
<?php
$v = build_iovec(1, 5);
$udp = socket(AF_INET, SOCK_DGRAM, 0);
$unix = socket(AF_UNIX, SOCK_DGRAM, 0);
$stream = socket(AF_INET, SOCK_STREAM, 0);
$r = sendmsg($udp, $v, 0, 'nosuch.invalid', 9);
var_dump($r, strerror($r), sendmsg($unix, $v, 0, '/nosuch/path'), sendmsg($stream, $v, 0, '127.0.0.1', 9));
// AF_INET needs the port.
var_dump(@sendmsg($udp, $v, 0, '127.0.0.1'));
$c = $a = $p = 'kept';
$l = 0;
$f = MSG_DONTWAIT;
var_dump(recvmsg($udp, $v, $c, $l, $f, $a, $p), $c, $l, $f, $a, $p);
// AF_INET takes seven arguments, AF_UNIX six.
var_dump(@recvmsg($udp, $v, $c, $l, $f, $a), @recvmsg($unix, $v, $c, $l, $f, $a, $p), recvmsg($unix, $v, $c, $l, $f, $a));
--EXPECT--
int(-10001)
string(12) "Unknown host"
int(-2)
int(-32)
NULL
int(-11)
string(4) "kept"
int(0)
int(64)
string(4) "kept"
string(4) "kept"
NULL
NULL
int(-11)
