--TEST--
How times are read
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $kept] = pair();
foreach ([[0, 0], [0, 1000], [-1, 1000000], [0, 1500], ['0', '0'], [false, 0]] as [$seconds, $microseconds]) {
    $r = [$a];
    $w = $e = null;
    check("$seconds $microseconds", function () use (&$r, &$w, &$e, $seconds, $microseconds) { return socket_select($r, $w, $e, $seconds, $microseconds); });
}
foreach ([[0, -5], [-1, 0], [-2, 1000000], [PHP_INT_MIN, 0]] as [$seconds, $microseconds]) {
    $r = [$a];
    $w = $e = null;
    check("$seconds $microseconds", function () use (&$r, &$w, &$e, $seconds, $microseconds) { return socket_select($r, $w, $e, $seconds, $microseconds); });
    echo show($r), ' ', socket_last_error(), ' ', socket_last_error($a), "\n";
}
--EXPECT--
0 0: 0
0 1000: 0
-1 1000000: 0
0 1500: 0
0 0: 0
 0: 0
0 -5: [2] socket_select(): Unable to select [22]: Invalid argument
false
[0 => Socket] 22 0
-1 0: [2] socket_select(): Unable to select [22]: Invalid argument
false
[0 => Socket] 22 0
-2 1000000: [2] socket_select(): Unable to select [22]: Invalid argument
false
[0 => Socket] 22 0
-9223372036854775808 0: [2] socket_select(): Unable to select [22]: Invalid argument
false
[0 => Socket] 22 0
