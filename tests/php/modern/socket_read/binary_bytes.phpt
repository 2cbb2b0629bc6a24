--TEST--
All bytes come as they are
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
$all = '';
for ($i = 0; $i < 256; $i++) {
    $all .= chr($i);
}
socket_write($a, $all);
var_dump(socket_read($b, 1000) === $all);
socket_write($a, "\xff\xfe\n\x00");
check('line', function () use ($b) { return socket_read($b, 1000, PHP_NORMAL_READ); });
--EXPECT--
bool(true)
line: "\377\376\n"
