--TEST--
bind() gives 0 or the negative error
--FILE--
<?php
$s = socket(AF_INET, SOCK_STREAM, 0);
var_dump(bind($s, '127.0.0.1', 0), getsockname($s, $addr, $port), $addr, $port > 0);
$t = socket(AF_INET, SOCK_STREAM, 0);
listen($s, 1);
$r = bind($t, '127.0.0.1', $port);
var_dump($r, strerror($r));
var_dump(bind($t, '192.0.2.1', 0), bind($t, 'localhost', 0), bind($t, '127.0.0.1', 0));
$r = bind(socket(AF_INET, SOCK_STREAM, 0), 'nosuch.invalid', 0);
var_dump($r, strerror($r));
var_dump(bind(99, '127.0.0.1', 0), bind(-1, '127.0.0.1', 0), bind('x', '127.0.0.1', 0));
--EXPECT--
int(0)
int(0)
string(9) "127.0.0.1"
bool(true)
int(-98)
string(22) "Address already in use"
int(-99)
int(0)
int(-22)
int(-10001)
string(12) "Unknown host"
int(-9)
int(-9)
int(-9)
