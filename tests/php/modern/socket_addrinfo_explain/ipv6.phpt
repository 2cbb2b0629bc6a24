--TEST--
IPv6 answers
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['::1', 'fe80::1%lo', '::ffff:1.2.3.4'] as $host) {
    echo show(socket_addrinfo_explain(socket_addrinfo_lookup($host, '7', ['ai_socktype' => SOCK_STREAM])[0])), "\n";
}
--EXPECT--
[ai_flags => 0, ai_family => 10, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin6_port => 7, sin6_addr => "::1"]]
[ai_flags => 0, ai_family => 10, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin6_port => 7, sin6_addr => "fe80::1"]]
[ai_flags => 0, ai_family => 10, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin6_port => 7, sin6_addr => "::ffff:1.2.3.4"]]
