--TEST--
IPV6_V6ONLY
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
echo show(socket_set_option($s, IPPROTO_IPV6, IPV6_V6ONLY, 1)), ' ', socket_get_option($s, IPPROTO_IPV6, IPV6_V6ONLY), "\n";
echo show(socket_set_option($s, IPPROTO_IPV6, IPV6_V6ONLY, 0)), ' ', socket_get_option($s, IPPROTO_IPV6, IPV6_V6ONLY), "\n";
socket_bind($s, '::');
check('bound', function () use ($s) { return socket_set_option($s, IPPROTO_IPV6, IPV6_V6ONLY, 1); });
echo socket_get_option($s, IPPROTO_IPV6, IPV6_UNICAST_HOPS), "\n";
--EXPECT--
true 1
true 0
bound: [2] socket_set_option(): Unable to set socket option [22]: Invalid argument
false
64
