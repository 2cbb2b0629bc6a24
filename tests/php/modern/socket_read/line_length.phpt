--TEST--
A line longer than the length comes in parts
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, "abcdef\nxy\n");
for ($i = 0; $i < 4; $i++) {
    check($i, function () use ($b) { return socket_read($b, 3, PHP_NORMAL_READ); });
}
--EXPECT--
0: "abc"
1: "def"
2: "\n"
3: "xy\n"
