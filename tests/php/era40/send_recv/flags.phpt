--TEST--
send() and recv() with flags
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

var_dump(send($a, "ab\0cd", 5, 0), recv($b, $buf, 10, MSG_PEEK), $buf === "ab\0cd", recv($b, $buf, 3, 0), $buf === "ab\0");
var_dump(recv($b, $buf, 10, MSG_DONTWAIT), $buf, recv($b, $buf, 10, MSG_DONTWAIT), send(77, 'x', 1, 0), recv(77, $buf, 1, 0), recv($b, $buf, -1, 0));
--EXPECT--
int(5)
int(5)
bool(true)
int(3)
bool(true)
int(2)
string(2) "cd"
int(-11)
int(-9)
int(-9)
int(-22)
