--TEST--
What IPv6 tells of a packet
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$s, $port] = udp(AF_INET6, '::1');
foreach ([IPV6_RECVPKTINFO, IPV6_RECVHOPLIMIT, IPV6_RECVTCLASS] as $option) {
    socket_set_option($s, IPPROTO_IPV6, $option, 1);
}
$c = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
check('send', function () use ($c, $port) {
    return socket_sendmsg($c, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['x'], 'control' => [
        ['level' => IPPROTO_IPV6, 'type' => IPV6_TCLASS, 'data' => 40], ['level' => IPPROTO_IPV6, 'type' => IPV6_HOPLIMIT, 'data' => 7]]]);
});
$m = ['controllen' => 200];
socket_recvmsg($s, $m);
echo show($m['control']), ' ', $m['flags'], "\n";
check('bad hops', function () use ($c, $port) { return socket_sendmsg($c, ['name' => ['addr' => '::1', 'port' => $port], 'control' => [['level' => 41, 'type' => 52, 'data' => 300]]]); });
socket_sendmsg($c, ['name' => ['addr' => '::1', 'port' => $port], 'iov' => ['y']]);
$m = ['controllen' => socket_cmsg_space(IPPROTO_IPV6, IPV6_PKTINFO)];
socket_recvmsg($s, $m);
echo count($m['control']), ' ', $m['flags'], "\n";
--EXPECT--
send: 1
[0 => [level => 41, type => 50, data => [addr => "::1", ifindex => 1]], 1 => [level => 41, type => 52, data => 7], 2 => [level => 41, type => 67, data => 40]] 0
bad hops: [2] socket_sendmsg(): Error in sendmsg [22]: Invalid argument
false
1 8
