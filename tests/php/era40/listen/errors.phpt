--TEST--
listen() on what cannot listen
--FILE--
<?php
var_dump(listen(socket(AF_INET, SOCK_STREAM, 0), 5), listen(socket(AF_INET, SOCK_DGRAM, 0), 5), listen(77, 5));
--EXPECT--
int(0)
int(-95)
int(-9)
