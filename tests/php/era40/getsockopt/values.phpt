--TEST--
Options
--FILE--
<?php
$s = socket(AF_INET, SOCK_STREAM, 0);
var_dump(getsockopt($s, SOL_SOCKET, SO_TYPE, $v), $v, setsockopt($s, SOL_SOCKET, SO_KEEPALIVE, 1), getsockopt($s, SOL_SOCKET, SO_KEEPALIVE, $v), $v);
var_dump(setsockopt($s, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 5]), getsockopt($s, SOL_SOCKET, SO_LINGER, $v), $v);
var_dump(setsockopt($s, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1]), setsockopt($s, SOL_SOCKET, SO_LINGER, ['l_linger' => 1]), setsockopt($s, SOL_SOCKET, SO_RCVTIMEO, 5));
$v = 'kept';
var_dump(getsockopt($s, SOL_SOCKET, 999, $v), $v, getsockopt(88, 1, 1, $v), setsockopt(88, 1, 1, 1));
--EXPECTF--
int(0)
int(1)
int(0)
int(0)
int(1)
int(0)
int(0)
array(2) {
  ["l_onoff"]=>
  int(1)
  ["l_linger"]=>
  int(5)
}

Warning: No key "l_linger" passed in optval in %s on line 5

Warning: No key "l_onoff" passed in optval in %s on line 5
bool(false)
bool(false)
int(-22)
int(-92)
string(4) "kept"
int(-9)
int(-9)
