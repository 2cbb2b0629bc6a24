--TEST--
set_nonblock() makes calls give -11 (EAGAIN) or -115 (EINPROGRESS)
--FILE--
<?php
socketpair(AF_UNIX, SOCK_DGRAM, 0, $fds);
var_dump(set_nonblock($fds[0]), set_nonblock($fds[0]));
$buf = 'kept';
var_dump(read($fds[0], $buf, 5), read($fds[0], $buf, 5, PHP_SYSTEM_READ), recv($fds[0], $buf, 5, 0), recvfrom($fds[0], $buf, 5, 0, $name), $buf);
$l = open_listen_sock(0);
set_nonblock($l);
var_dump(accept_connect($l));
for ($i = 0, $n = 0; $i < 100000 && $n >= 0; $i++) {
    $n = write($fds[0], 'datagram', 8);
}
var_dump($n, send($fds[0], 'x', 1, 0));
--EXPECT--
int(0)
int(0)
int(-11)
int(-11)
int(-11)
int(-11)
string(4) "kept"
int(-11)
int(-11)
int(-11)
