--TEST--
Look-ups that fail say nothing
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([['nosuch.invalid', null, []], ['127.0.0.1', '-1', []], ['127.0.0.1', 'nosuchservice', []], ['localhost', null, ['ai_flags' => AI_NUMERICHOST]], ['::1', null, ['ai_family' => AF_INET]], ['', null, ['ai_flags' => AI_PASSIVE]], ['127.0.0.1', null, ['ai_socktype' => 99]], ['127.0.0.1', null, ['ai_family' => 99]]] as [$host, $service, $hints]) {
    check("$host " . show($service) . ' ' . show($hints), function () use ($host, $service, $hints) { return socket_addrinfo_lookup($host, $service, $hints); });
}
echo socket_last_error(), "\n";
--EXPECT--
nosuch.invalid NULL []: false
127.0.0.1 "-1" []: false
127.0.0.1 "nosuchservice" []: false
localhost NULL [ai_flags => 4]: false
::1 NULL [ai_family => 2]: false
 NULL [ai_flags => 1]: false
127.0.0.1 NULL [ai_socktype => 99]: false
127.0.0.1 NULL [ai_family => 99]: false
0
