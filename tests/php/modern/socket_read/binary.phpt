--TEST--
One call, up to the length
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, "line1\nline2\r\nline3");
check('4', function () use ($b) { return socket_read($b, 4); });
check('rest', function () use ($b) { return socket_read($b, 100, PHP_BINARY_READ); });
foreach ([0, 3, 99, -1] as $mode) {
    socket_write($a, "x\ny\n");
    check("mode $mode", function () use ($b, $mode) { return socket_read($b, 100, $mode); });
}
--EXPECT--
4: "line"
rest: "1\nline2\r\nline3"
mode 0: "x\ny\n"
mode 3: "x\ny\n"
mode 99: "x\ny\n"
mode -1: "x\ny\n"
