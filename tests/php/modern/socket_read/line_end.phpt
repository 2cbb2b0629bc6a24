--TEST--
The end of a blocking stream in line mode is an error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, "done\n");
socket_close($a);
check('line', function () use ($b) { return socket_read($b, 100, PHP_NORMAL_READ); });
check('end', function () use ($b) { return socket_read($b, 100, PHP_NORMAL_READ); });
echo socket_last_error($b), ' ', socket_last_error(), "\n";
check('binary', function () use ($b) { return socket_read($b, 100, PHP_BINARY_READ); });
echo socket_last_error($b), "\n";
--EXPECT--
line: "done\n"
end: [2] socket_read(): unable to read from socket [104]: Connection reset by peer
false
104 104
binary: ""
104
