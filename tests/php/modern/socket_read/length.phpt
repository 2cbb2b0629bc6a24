--TEST--
Lengths that are none
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, 'data');
foreach ([0, -1, PHP_INT_MIN] as $length) {
    check($length, function () use ($b, $length) { return socket_read($b, $length); });
    check("$length line", function () use ($b, $length) { return socket_read($b, $length, PHP_NORMAL_READ); });
}
echo socket_last_error($b), "\n";
check('1', function () use ($b) { return socket_read($b, 1); });
check('10000000', function () use ($b) { return socket_read($b, 10000000); });
--EXPECT--
0: false
0 line: false
-1: false
-1 line: false
-9223372036854775808: false
-9223372036854775808 line: false
0
1: "d"
10000000: "ata"
