--TEST--
Nothing beyond the line is taken
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, "one\ntwo\nthree");
check('line', function () use ($b) { return socket_read($b, 1000, PHP_NORMAL_READ); });
$r = [$b];
$w = $e = null;
echo socket_select($r, $w, $e, 0), "\n";
check('rest', function () use ($b) { return socket_read($b, 1000); });
--EXPECT--
line: "one\n"
1
rest: "two\nthree"
