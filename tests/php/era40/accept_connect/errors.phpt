--TEST--
accept_connect() that fails
--FILE--
<?php
var_dump(accept_connect(socket(AF_INET, SOCK_STREAM, 0)), accept_connect(socket(AF_INET, SOCK_DGRAM, 0)), accept_connect(50));
$l = open_listen_sock(0);
var_dump(set_nonblock($l), accept_connect($l), strerror(accept_connect($l)));
--EXPECT--
int(-22)
int(-95)
int(-9)
int(0)
int(-11)
string(32) "Resource temporarily unavailable"
