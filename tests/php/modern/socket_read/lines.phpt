--TEST--
Lines end with LF or CR, which are part of them
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, "line1\nline2\r\nli\0ne3\rX\n\n");
for ($i = 0; $i < 6; $i++) {
    check($i, function () use ($b) { return socket_read($b, 100, PHP_NORMAL_READ); });
}
--EXPECT--
0: "line1\n"
1: "line2\r"
2: "\n"
3: "li\000ne3\r"
4: "X\n"
5: "\n"
