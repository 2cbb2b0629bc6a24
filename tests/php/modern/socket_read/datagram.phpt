--TEST--
A datagram that is longer than the length is cut
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair(SOCK_DGRAM);
socket_write($a, 'first datagram');
socket_write($a, '');
socket_write($a, 'third');
check('cut', function () use ($b) { return socket_read($b, 5); });
check('empty', function () use ($b) { return socket_read($b, 5); });
check('third', function () use ($b) { return socket_read($b, 50); });
--EXPECT--
cut: "first"
empty: ""
third: "third"
