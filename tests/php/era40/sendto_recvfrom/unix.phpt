--TEST--
sendto() and recvfrom() over AF_UNIX take no port
--FILE--
<?php
$path = sys_get_temp_dir() . '/era40-' . getmypid() . '.sock';
$server = socket(AF_UNIX, SOCK_DGRAM, 0);
var_dump(bind($server, $path));
$client = socket(AF_UNIX, SOCK_DGRAM, 0);
bind($client, "$path.client");
var_dump(sendto($client, "a\0bc", 3, 0, $path), recvfrom($server, $buf, 100, 0, $name), $buf === "a\0b", $name === "$path.client");
var_dump(sendto($client, '', 0, 0, $path), recvfrom($server, $buf, 100, 0, $name), $buf);
var_dump(sendto($client, 'x', 1, 0, '/nosuch/path'));
$buf = $name = 'kept';
var_dump(recvfrom($server, $buf, 100, MSG_DONTWAIT, $name), $buf, $name);
unlink($path);
unlink("$path.client");
--EXPECT--
int(0)
int(3)
int(3)
bool(true)
bool(true)
int(0)
int(0)
string(0) ""
int(-2)
int(-11)
string(4) "kept"
string(4) "kept"
