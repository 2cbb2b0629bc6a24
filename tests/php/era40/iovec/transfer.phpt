--TEST--
readv() and writev()
--FILE--
<?php
socketpair(AF_UNIX, SOCK_STREAM, 0, $fds);
[$a, $b] = $fds;

$v = build_iovec(0);
foreach (['Hello', ', ', 'world'] as $i => $part) {
    add_iovec($v, 1);
    set_iovec($v, $i, $part);
}
var_dump(writev($a, $v));
$w = build_iovec(3, 4, 4, 20);
var_dump(readv($b, $w), fetch_iovec($w, 0), fetch_iovec($w, 1), rtrim(fetch_iovec($w, 2), "\0"));
close($a);
var_dump(readv($b, $w), readv(77, $w), writev(77, $w), readv($b, 5));
--EXPECTF--
int(12)
int(12)
string(4) "Hell"
string(4) "o, w"
string(4) "orld"

Warning: Supplied argument is not a valid IO vector table resource in %s on line 14
int(0)
int(-9)
int(-9)
NULL
