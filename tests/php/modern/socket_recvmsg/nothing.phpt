--TEST--
Nothing there is a warning here
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$u] = udp();
$m = ['controllen' => 100, 'other' => 1];
check('dontwait', function () use ($u, &$m) { return socket_recvmsg($u, $m, MSG_DONTWAIT); });
echo show($m), ' ', socket_last_error($u), ' ', socket_last_error(), "\n";
--EXPECT--
dontwait: [2] socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable
false
[controllen => 100, other => 1] 0 11
