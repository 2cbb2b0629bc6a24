--TEST--
open_listen_sock() listens on all addresses, or gives the negative error
--FILE--
<?php
$l = open_listen_sock(0);
getsockname($l, $addr, $port);
var_dump($l > 2, $addr, $port > 0, getsockopt($l, SOL_SOCKET, SO_TYPE, $type), $type === SOCK_STREAM);
$r = open_listen_sock($port);
var_dump($r, strerror($r));
// A failure leaves no number taken: the next socket gets the lowest free one.
var_dump(socket(AF_INET, SOCK_STREAM, 0) === $l + 1);
--EXPECT--
bool(true)
string(7) "0.0.0.0"
bool(true)
int(0)
bool(true)
int(-98)
string(22) "Address already in use"
bool(true)
