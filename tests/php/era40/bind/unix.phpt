--TEST--
bind() and connect() over AF_UNIX: the port may be there and is ignored
--FILE--
<?php
$path = sys_get_temp_dir() . '/era40-' . getmypid() . '.sock';
$l = socket(AF_UNIX, SOCK_STREAM, 0);
var_dump(bind($l, $path), listen($l, 1), bind(socket(AF_UNIX, SOCK_STREAM, 0), $path, 7), bind(socket(AF_UNIX, SOCK_STREAM, 0), '/nosuch/dir/x'));
$c = socket(AF_UNIX, SOCK_STREAM, 0);
var_dump(connect($c, $path, 99), getpeername($c, $addr), $addr === $path);
$s = accept_connect($l);
var_dump($s > 0, write($s, "hi\n", 3), read($c, $buf, 10), $buf);
var_dump(connect(socket(AF_UNIX, SOCK_DGRAM, 0), $path), connect($c, $path));
unlink($path);
var_dump(connect(socket(AF_UNIX, SOCK_STREAM, 0), $path));
--EXPECT--
int(0)
int(0)
int(-98)
int(-2)
int(0)
int(0)
bool(true)
bool(true)
int(3)
int(3)
string(3) "hi
"
int(-91)
int(-106)
int(-2)
