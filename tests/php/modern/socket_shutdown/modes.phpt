--TEST--
Each direction
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
check('write side', function () use ($a) { return socket_shutdown($a, 1); });
check('write', function () use ($a) { return socket_write($a, 'x'); });
check('peer reads', function () use ($b) { return socket_read($b, 10); });
socket_write($b, 'back');
check('read', function () use ($a) { return socket_read($a, 10); });
check('read side', function () use ($a) { return socket_shutdown($a, 0); });
check('read', function () use ($a) { return socket_read($a, 10); });
check('peer writes', function () use ($b) { return socket_write($b, 'x'); });
check('both', function () use ($b) { return socket_shutdown($b); });
check('again', function () use ($b) { return socket_shutdown($b, 2); });
--EXPECT--
write side: true
write: [2] socket_write(): unable to write to socket [32]: Broken pipe
false
peer reads: ""
read: "back"
read side: true
read: ""
peer writes: [2] socket_write(): unable to write to socket [32]: Broken pipe
false
both: true
again: true
