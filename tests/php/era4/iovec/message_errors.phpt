--TEST--
The old socket_sendmsg() and socket_recvmsg(): failures and misuse
--FILE--
<?php
set_error_handler(function ($level, $text) {
    echo '  ', preg_replace('/: \d+ is/', ': N is', $text), "\n";
    return true;
});
$v = socket_iovec_alloc(1, 5);
$udp = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$six = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
var_dump(socket_sendmsg($unix, $v, 0, '/nosuch/path'), socket_last_error($unix));
var_dump(socket_sendmsg($udp, $v, 0, 'nosuch.invalid', 9), socket_last_error($udp));
var_dump(socket_sendmsg($six, $v, 0, '::1', 9));
$control = $addr = 'kept';
$len = $flags = 0;
var_dump(socket_recvmsg($six, $v, $control, $len, $flags, $addr, $port));
$flags = MSG_DONTWAIT;
var_dump(socket_recvmsg($unix, $v, $control, $len, $flags, $addr), socket_last_error($unix), $control, $addr);
// A vector that was freed, and a negative room for control data.
$freed = socket_iovec_alloc(1, 5);
socket_iovec_free($freed);
var_dump(socket_sendmsg($unix, $freed, 0, '/nosuch/path'));
$len = -1;
var_dump(socket_recvmsg($unix, $v, $control, $len, $flags, $addr));
--EXPECT--
  socket_sendmsg() unable to send message [2]: No such file or directory
bool(false)
int(2)
  socket_sendmsg() Host lookup failed [-10001]: Unknown host
bool(false)
int(-10001)
  socket_sendmsg() Unsupported address family 10
bool(false)
  socket_recvmsg() Unsupported address family 10
bool(false)
  socket_recvmsg() unable to receive message [11]: Resource temporarily unavailable
bool(false)
int(11)
string(4) "kept"
string(4) "kept"
  socket_sendmsg(): N is not a valid Socket I/O vector resource
bool(false)
bool(false)
