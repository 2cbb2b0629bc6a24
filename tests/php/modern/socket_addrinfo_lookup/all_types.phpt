--TEST--
One answer for each type
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (socket_addrinfo_lookup('127.0.0.1', '5') as $info) {
    echo show($info), ' ', show(socket_addrinfo_explain($info)), "\n";
}
--EXPECT--
AddressInfo [ai_flags => 0, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 5, sin_addr => "127.0.0.1"]]
AddressInfo [ai_flags => 0, ai_family => 2, ai_socktype => 2, ai_protocol => 17, ai_addr => [sin_port => 5, sin_addr => "127.0.0.1"]]
AddressInfo [ai_flags => 0, ai_family => 2, ai_socktype => 3, ai_protocol => 0, ai_addr => [sin_port => 5, sin_addr => "127.0.0.1"]]
