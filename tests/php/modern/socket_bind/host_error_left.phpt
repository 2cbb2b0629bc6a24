--TEST--
The code that failed look-ups leave behind
--EXTENSIONS--
sockets
--FILE--
<?php
// The code of a failed look-up is what the last one has left that really asked somebody: php does not set it otherwise.
$four = socket_create(AF_INET, SOCK_DGRAM, 0);
$six = socket_create(AF_INET6, SOCK_DGRAM, 0);
foreach (["\xff", str_repeat('a', 300), '', "\xff", str_repeat('a', 300)] as $host) {
    var_dump(@socket_bind($four, $host), socket_last_error($four), @socket_connect($six, "$host%", 9), socket_last_error($six));
}
--EXPECT--
bool(false)
int(-10000)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10003)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
