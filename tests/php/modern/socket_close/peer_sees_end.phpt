--TEST--
The peer sees the end
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($a, 'last');
socket_close($a);
check('data', function () use ($b) { return socket_read($b, 10); });
check('end', function () use ($b) { return socket_read($b, 10); });
check('end again', function () use ($b) { return socket_read($b, 10); });
check('write', function () use ($b) { return socket_write($b, 'x'); });
echo socket_last_error($b), "\n";
--EXPECT--
data: "last"
end: ""
end again: ""
write: [2] socket_write(): unable to write to socket [32]: Broken pipe
false
32
