--TEST--
socket_readv() and socket_writev() that fail: false, a warning, the error of the socket
--FILE--
<?php
set_error_handler(function ($level, $text) {
    echo "  $text\n";
    return true;
});
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$a, $b] = $pair;
$v = socket_iovec_alloc(2, 3, 3);
socket_iovec_set($v, 0, 'abc');
socket_iovec_set($v, 1, 'def');
socket_set_nonblock($a);
var_dump(socket_readv($a, $v), socket_last_error($a), socket_last_error(), socket_iovec_fetch($v, 0));
$t = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_readv($t, $v), socket_last_error($t), socket_writev($t, $v), socket_last_error($t));
// A short read leaves the rest of the buffers, the end of the stream all of them.
socket_write($b, 'XY');
var_dump(socket_readv($a, $v), socket_iovec_fetch($v, 0), socket_iovec_fetch($v, 1));
socket_close($b);
var_dump(socket_readv($a, $v), socket_iovec_fetch($v, 0), socket_writev($a, socket_iovec_alloc(0)), socket_writev($a, $v), socket_last_error($a));
--EXPECT--
  socket_readv() unable to read from socket [11]: Resource temporarily unavailable
bool(false)
int(11)
int(11)
string(3) "abc"
  socket_readv() unable to read from socket [107]: Transport endpoint is not connected
  socket_writev() Unable to write to socket [32]: Broken pipe
bool(false)
int(107)
bool(false)
int(32)
bool(true)
string(3) "XYc"
string(3) "def"
  socket_writev() Unable to write to socket [32]: Broken pipe
bool(true)
string(3) "XYc"
bool(true)
bool(false)
int(32)
