--TEST--
connect() that fails
--FILE--
<?php
$l = open_listen_sock(0);
getsockname($l, $addr, $port);
close($l);
$s = socket(AF_INET, SOCK_STREAM, 0);
$r = connect($s, '127.0.0.1', $port);
var_dump($r, strerror($r), connect(44, '127.0.0.1', 1), connect(socket(AF_INET, SOCK_STREAM, 0), 'nosuch.invalid', 1));
$u = socket(AF_UNIX, SOCK_STREAM, 0);
var_dump(connect($u, '/nosuch/path'));
$n = socket(AF_INET, SOCK_STREAM, 0);
set_nonblock($n);
var_dump(connect($n, '127.0.0.1', $port));
--EXPECT--
int(-111)
string(18) "Connection refused"
int(-9)
int(-10001)
int(-2)
int(-115)
