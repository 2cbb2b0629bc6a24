--TEST--
The old socket_sendmsg() and socket_recvmsg() over AF_UNIX, with control data
--FILE--
<?php
$path = sys_get_temp_dir() . '/era4-' . getmypid() . '.sock';
$to = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($to, $path);
socket_set_option($to, SOL_SOCKET, SO_PASSCRED, 1);
$from = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$v = socket_iovec_alloc(2, 1, 1);
socket_iovec_set($v, 0, 'one');
socket_iovec_set($v, 1, 'two');
var_dump(socket_sendmsg($from, $v, 0, $path));
$w = socket_iovec_alloc(2, 4, 2);
$len = 64;
$flags = 0;
var_dump(socket_recvmsg($to, $w, $control, $len, $flags, $addr), socket_iovec_fetch($w, 0), socket_iovec_fetch($w, 1), $flags, $addr, $len > 16);
var_dump($control['cmsg_level'] === SOL_SOCKET, $control['cmsg_type'], is_string($control['cmsg_data']), count($control));
unlink($path);
--EXPECT--
bool(true)
bool(true)
string(4) "onet"
string(2) "wo"
int(0)
string(0) ""
bool(true)
bool(true)
int(2)
bool(true)
int(3)
