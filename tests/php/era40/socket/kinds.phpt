--TEST--
socket() gives a number, or the negative error
--FILE--
<?php
$s = socket(AF_INET, SOCK_STREAM, 0);
var_dump(is_int($s), $s > 0, socket(AF_INET, SOCK_DGRAM, 0) > $s, socket(AF_UNIX, SOCK_STREAM, 0) > 0);
var_dump(socket(AF_INET, SOCK_STREAM, 17), strerror(socket(AF_INET, SOCK_STREAM, 17)));
var_dump(socket(99, SOCK_STREAM, 0) > 0);
var_dump(socket(AF_INET, 99, 0) > 0);
--EXPECTF--
bool(true)
bool(true)
bool(true)
bool(true)
int(-93)
string(22) "Protocol not supported"

Warning: invalid socket domain specified - assuming AF_INET in %s on line 5
bool(true)

Warning: invalid socket type specified - assuming SOCK_STREAM in %s on line 6
bool(true)
