--TEST--
sendmsg() and recvmsg() over AF_UNIX, with control data
--FILE--
<?php
$path = sys_get_temp_dir() . '/era40-' . getmypid() . '.sock';
$to = socket(AF_UNIX, SOCK_DGRAM, 0);
var_dump(bind($to, $path), setsockopt($to, SOL_SOCKET, SO_PASSCRED, 1));
$from = socket(AF_UNIX, SOCK_DGRAM, 0);
$v = build_iovec(3, 1, 1, 1);
foreach (['one', 'two', 'three'] as $i => $part) {
    set_iovec($v, $i, $part);
}
var_dump(sendmsg($from, $v, 0, $path));
$w = build_iovec(2, 4, 7);
$controllen = 64;
$flags = 0;
var_dump(recvmsg($to, $w, $control, $controllen, $flags, $addr), fetch_iovec($w, 0), fetch_iovec($w, 1), $flags, $addr, $controllen > 16);
var_dump($control['cmsg_level'] === SOL_SOCKET, $control['cmsg_type'], is_string($control['cmsg_data']), count($control));
// More than the buffers hold is cut, and the flags say so.
sendmsg($from, $v, 0, $path);
$small = build_iovec(1, 4);
$controllen = 0;
$flags = 0;
var_dump(recvmsg($to, $small, $control, $controllen, $flags, $addr), fetch_iovec($small, 0), ($flags & MSG_TRUNC) !== 0, $control);
unlink($path);
--EXPECT--
int(0)
int(0)
int(11)
int(11)
string(4) "onet"
string(7) "wothree"
int(0)
string(0) ""
bool(true)
bool(true)
int(2)
bool(true)
int(3)
int(4)
string(4) "onet"
bool(true)
array(0) {
}
