--TEST--
Numeric hosts and services
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([['127.0.0.1', '80'], ['127.0.0.1', null], ['127.0.0.1', ''], ['::1', '443'], ['127.0.0.1', 'http'], ['127.0.0.1', '99999'], ['127.1', '1'], ["127.0.0.1\0x", '1']] as [$host, $service]) {
    $list = socket_addrinfo_lookup($host, $service, ['ai_socktype' => SOCK_STREAM, 'ai_flags' => AI_NUMERICHOST]);
    echo quoted($host), ' ', show($service), ' ', count($list), ' ', show(socket_addrinfo_explain($list[0])), "\n";
}
--EXPECT--
127.0.0.1 "80" 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 80, sin_addr => "127.0.0.1"]]
127.0.0.1 NULL 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 0, sin_addr => "127.0.0.1"]]
127.0.0.1 "" 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 0, sin_addr => "127.0.0.1"]]
::1 "443" 1 [ai_flags => 4, ai_family => 10, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin6_port => 443, sin6_addr => "::1"]]
127.0.0.1 "http" 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 80, sin_addr => "127.0.0.1"]]
127.0.0.1 "99999" 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 34463, sin_addr => "127.0.0.1"]]
127.1 "1" 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 1, sin_addr => "127.0.0.1"]]
127.0.0.1\000x "1" 1 [ai_flags => 4, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 1, sin_addr => "127.0.0.1"]]
