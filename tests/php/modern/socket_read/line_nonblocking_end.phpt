--TEST--
The end of a stream that does not block gives what is there
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_set_nonblock($b);
socket_write($a, 'part');
socket_close($a);
check('part', function () use ($b) { return socket_read($b, 10, PHP_NORMAL_READ); });
check('end', function () use ($b) { return socket_read($b, 10, PHP_NORMAL_READ); });
echo socket_last_error($b), "\n";
--EXPECT--
part: "part"
end: ""
0
