--TEST--
Messages over IPv6
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $port] = udp(AF_INET6, '::1');
$s = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
check('send', function () use ($s, $port) { return socket_sendmsg($s, ['name' => ['family' => AF_INET6, 'addr' => '::1', 'port' => $port, 'flowinfo' => 0, 'scope_id' => 0], 'iov' => ['six']], 0); });
$m = ['name' => ['family' => AF_INET6], 'controllen' => 1];
check('receive', function () use ($a, &$m) { return socket_recvmsg($a, $m); });
unset($m['name']['port']);
echo show($m), "\n";
--EXPECT--
send: 3
receive: 3
[name => [family => 10, addr => "::1", flowinfo => 0, scope_id => 0], control => [], iov => [0 => "six"], flags => 0]
