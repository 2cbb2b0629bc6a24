--TEST--
SO_LINGER is an array
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([['l_onoff' => 1, 'l_linger' => 10], ['l_onoff' => 0, 'l_linger' => 0], ['l_linger' => '7', 'l_onoff' => true, 'other' => 1], ['l_onoff' => -1, 'l_linger' => 70000],
    (object) ['l_onoff' => 1, 'l_linger' => 2]] as $value) {
    echo show(socket_set_option($s, SOL_SOCKET, SO_LINGER, $value)), ' ', show(socket_get_option($s, SOL_SOCKET, SO_LINGER)), "\n";
}
foreach ([['l_onoff' => 1], ['l_linger' => 1], [], 1, 'text', null, new stdClass] as $value) {
    check(show($value), function () use ($s, $value) { return socket_set_option($s, SOL_SOCKET, SO_LINGER, $value); });
}
--EXPECT--
true [l_onoff => 1, l_linger => 10]
true [l_onoff => 0, l_linger => 10]
true [l_onoff => 1, l_linger => 7]
true [l_onoff => 1, l_linger => 4464]
true [l_onoff => 1, l_linger => 2]
[l_onoff => 1]: ValueError: socket_set_option(): Argument #4 ($value) must have key "l_linger"
[l_linger => 1]: ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
[]: ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
1: ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
"text": ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
NULL: ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
object stdClass: ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
