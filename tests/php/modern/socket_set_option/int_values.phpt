--TEST--
Values become ints
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([true, false, null, '1', 'abc', 1.9, [], [1], '0', -1, '5 apples'] as $value) {
    echo show($value), ' ', show(socket_set_option($s, SOL_SOCKET, SO_KEEPALIVE, $value)), ' ', socket_get_option($s, SOL_SOCKET, SO_KEEPALIVE), "\n";
}
check('object', function () use ($s) { return socket_set_option($s, SOL_SOCKET, SO_KEEPALIVE, new stdClass); });
echo socket_get_option($s, SOL_SOCKET, SO_KEEPALIVE), "\n";
--EXPECT--
true true 1
false true 0
NULL true 0
"1" true 1
"abc" true 0
1.9 true 1
[] true 0
[0 => 1] true 1
"0" true 0
-1 true 1
"5 apples" true 1
object: [2] Object of class stdClass could not be converted to int
true
1
