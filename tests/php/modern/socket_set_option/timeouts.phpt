--TEST--
SO_RCVTIMEO and SO_SNDTIMEO are arrays
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([SO_RCVTIMEO, SO_SNDTIMEO] as $option) {
    foreach ([['sec' => 1, 'usec' => 500000], ['sec' => 4, 'usec' => 0], ['sec' => 0, 'usec' => 0], ['usec' => '0', 'sec' => '3'], ['sec' => -1, 'usec' => 0]] as $value) {
        echo show(socket_set_option($s, SOL_SOCKET, $option, $value)), ' ', show(socket_get_option($s, SOL_SOCKET, $option)), "\n";
    }
    foreach ([['sec' => 1], ['usec' => 1], [], 1, null, ['sec' => 0, 'usec' => 1000000], ['sec' => 0, 'usec' => -1]] as $value) {
        check(show($value), function () use ($s, $option, $value) { return socket_set_option($s, SOL_SOCKET, $option, $value); });
    }
}
--EXPECT--
true [sec => 1, usec => 500000]
true [sec => 4, usec => 0]
true [sec => 0, usec => 0]
true [sec => 3, usec => 0]
true [sec => 0, usec => 0]
[sec => 1]: ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"
[usec => 1]: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
[]: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
1: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
NULL: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
[sec => 0, usec => 1000000]: [2] socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false
[sec => 0, usec => -1]: [2] socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false
true [sec => 1, usec => 500000]
true [sec => 4, usec => 0]
true [sec => 0, usec => 0]
true [sec => 3, usec => 0]
true [sec => 0, usec => 0]
[sec => 1]: ValueError: socket_set_option(): Argument #4 ($value) must have key "usec"
[usec => 1]: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
[]: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
1: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
NULL: ValueError: socket_set_option(): Argument #4 ($value) must have key "sec"
[sec => 0, usec => 1000000]: [2] socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false
[sec => 0, usec => -1]: [2] socket_set_option(): Unable to set socket option [33]: Numerical argument out of domain
false
