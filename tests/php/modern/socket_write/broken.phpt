--TEST--
Nobody is there to read
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_close($b);
check('closed', function () use ($a) { return socket_write($a, 'x'); });
echo socket_last_error($a), ' ', socket_last_error(), "\n";
check('unconnected tcp', function () { return socket_write(socket_create(AF_INET, SOCK_STREAM, SOL_TCP), 'x'); });
check('unconnected udp', function () { return socket_write(socket_create(AF_INET, SOCK_DGRAM, SOL_UDP), 'x'); });
check('unconnected unix', function () { return socket_write(socket_create(AF_UNIX, SOCK_STREAM, 0), 'x'); });
check('unconnected unix datagram', function () { return socket_write(socket_create(AF_UNIX, SOCK_DGRAM, 0), 'x'); });
--EXPECT--
closed: [2] socket_write(): unable to write to socket [32]: Broken pipe
false
32 32
unconnected tcp: [2] socket_write(): unable to write to socket [32]: Broken pipe
false
unconnected udp: [2] socket_write(): unable to write to socket [89]: Destination address required
false
unconnected unix: [2] socket_write(): unable to write to socket [107]: Transport endpoint is not connected
false
unconnected unix datagram: [2] socket_write(): unable to write to socket [107]: Transport endpoint is not connected
false
