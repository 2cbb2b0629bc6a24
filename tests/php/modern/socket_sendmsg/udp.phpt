--TEST--
Messages over UDP
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $port] = udp();
$s = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
check('send', function () use ($s, $port) { return socket_sendmsg($s, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['ab', 'cd', 5]]); });
$m = ['name' => [], 'buffer_size' => 100, 'controllen' => 32];
check('receive', function () use ($a, &$m) { return socket_recvmsg($a, $m); });
unset($m['name']['port']);
echo show($m), "\n";
check('wildcard', function () use ($s, $port) { return socket_sendmsg($s, ['name' => ['port' => $port], 'iov' => []]); });
$m = ['controllen' => 1];
check('empty', function () use ($a, &$m) { return socket_recvmsg($a, $m); });
echo show($m), "\n";
--EXPECT--
send: 5
receive: 5
[name => [family => 2, addr => "127.0.0.1"], control => [], iov => [0 => "abcd5"], flags => 0]
wildcard: 0
empty: 0
[name => NULL, control => [], iov => [], flags => 0]
