--TEST--
Messages over a stream
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
check('send', function () use ($a) { return socket_sendmsg($a, ['iov' => ['hello ', 'world']]); });
$m = ['controllen' => 16, 'buffer_size' => 5];
check('receive', function () use ($b, &$m) { return socket_recvmsg($b, $m); });
echo show($m), "\n";
$m = ['controllen' => 16];
socket_recvmsg($b, $m);
echo show($m), "\n";
socket_close($a);
$m = ['controllen' => 16];
check('end', function () use ($b, &$m) { return socket_recvmsg($b, $m); });
echo show($m), "\n";
check('broken', function () use ($b) { return socket_sendmsg($b, ['iov' => ['x']]); });
echo socket_last_error($b), "\n";
--EXPECT--
send: 11
receive: 5
[name => NULL, control => [], iov => [0 => "hello"], flags => 0]
[name => NULL, control => [], iov => [0 => " world"], flags => 0]
end: 0
[name => NULL, control => [], iov => [], flags => 0]
broken: [2] socket_sendmsg(): Error in sendmsg [32]: Broken pipe
false
32
