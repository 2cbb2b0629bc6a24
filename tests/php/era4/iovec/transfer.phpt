--TEST--
socket_readv() and socket_writev()
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$a, $b] = $pair;

$v = socket_iovec_alloc(3, 1, 1, 1);
foreach (['one ', 'two ', 'three'] as $i => $part) {
    socket_iovec_set($v, $i, $part);
}
var_dump(socket_writev($a, $v));
$w = socket_iovec_alloc(2, 6, 20);
var_dump(socket_readv($b, $w), socket_iovec_fetch($w, 0), rtrim(socket_iovec_fetch($w, 1), "\0"));
socket_close($a);
var_dump(socket_readv($b, $w), socket_writev($b, $v), socket_last_error($b));
var_dump(@socket_readv($a, $w));
--EXPECTF--
bool(true)
bool(true)
string(6) "one tw"
string(7) "o three"

Warning: socket_writev() Unable to write to socket [32]: Broken pipe in %s on line 13
bool(true)
bool(false)
int(32)
bool(false)
