--TEST--
The old forms of socket_sendmsg() and socket_recvmsg()
--FILE--
<?php
$r = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($r, '127.0.0.1', 0);
socket_getsockname($r, $addr, $port);
$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$v = socket_iovec_alloc(2, 1, 1);
socket_iovec_set($v, 0, 'scatter ');
socket_iovec_set($v, 1, 'gather');
var_dump(socket_sendmsg($s, $v, 0, '127.0.0.1', $port));
$w = socket_iovec_alloc(2, 8, 20);
$len = 0;
$flags = 0;
var_dump(socket_recvmsg($r, $w, $control, $len, $flags, $from, $fromPort), socket_iovec_fetch($w, 0), rtrim(socket_iovec_fetch($w, 1), "\0"), $control, $len, $flags, $from, $fromPort > 0);
$flags = MSG_DONTWAIT;
var_dump(socket_recvmsg($r, $w, $control, $len, $flags, $from, $fromPort), socket_last_error($r));
var_dump(socket_recvmsg($r, $w, $control, $len, $flags, $from));
--EXPECTF--
bool(true)
bool(true)
string(8) "scatter "
string(6) "gather"
array(0) {
}
int(0)
int(0)
string(9) "127.0.0.1"
bool(true)

Warning: socket_recvmsg() unable to receive message [11]: Resource temporarily unavailable in %s on line 15
bool(false)
int(11)

Warning: Wrong parameter count for socket_recvmsg() in %s on line 16
NULL
