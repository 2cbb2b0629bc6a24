--TEST--
A datagram longer than the buffer
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$u, $port] = udp();
socket_sendto($u, 'abcdef', 6, 0, '127.0.0.1', $port);
$m = ['buffer_size' => 3, 'controllen' => 1];
check('3', function () use ($u, &$m) { return socket_recvmsg($u, $m); });
echo show($m), "\n";
socket_sendto($u, 'abcdef', 6, 0, '127.0.0.1', $port);
$m = ['buffer_size' => 0, 'controllen' => 1];
check('0', function () use ($u, &$m) { return socket_recvmsg($u, $m); });
echo show($m), "\n";
--EXPECT--
3: 3
[name => NULL, control => [], iov => [0 => "abc"], flags => 32]
0: 0
[name => NULL, control => [], iov => [], flags => 32]
