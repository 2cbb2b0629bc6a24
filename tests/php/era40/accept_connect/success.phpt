--TEST--
accept_connect() gives a number
--FILE--
<?php
$l = open_listen_sock(0);
var_dump($l > 0, getsockname($l, $addr, $port), $addr);
$c = socket(AF_INET, SOCK_STREAM, 0);
var_dump(connect($c, '127.0.0.1', $port));
$s = accept_connect($l);
var_dump($s > 0, write($c, 'hello', 5), read($s, $buf, 100, PHP_BINARY_READ), $buf);
var_dump(getpeername($s, $peer, $peerPort), $peer, getsockname($c, $own, $ownPort), $ownPort === $peerPort);
--EXPECT--
bool(true)
int(0)
string(7) "0.0.0.0"
int(0)
bool(true)
int(5)
int(5)
string(5) "hello"
int(0)
string(9) "127.0.0.1"
int(0)
bool(true)
