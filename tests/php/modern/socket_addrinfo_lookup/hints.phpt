--TEST--
Hints that choose
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([['ai_family' => AF_INET6], ['ai_family' => AF_INET], ['ai_socktype' => SOCK_DGRAM], ['ai_protocol' => SOL_TCP], ['ai_socktype' => '1', 'ai_family' => 2.0], [5 => 'ignored'], ['ai_flags' => AI_NUMERICSERV, 'ai_socktype' => 1]] as $hints) {
    $list = socket_addrinfo_lookup('127.0.0.1', '80', $hints);
    echo show($hints), ' ', $list === false ? 'false' : count($list), "\n";
}
foreach ([['ai_what' => 1], ['ai_family' => 2, 'x' => 1], ['' => 1]] as $hints) {
    check(show($hints), function () use ($hints) { return socket_addrinfo_lookup('127.0.0.1', '80', $hints); });
}
check('null', function () { return socket_addrinfo_lookup('127.0.0.1', '80', null); });
check('passive', function () { return socket_addrinfo_explain(socket_addrinfo_lookup('0.0.0.0', '0', ['ai_flags' => AI_PASSIVE, 'ai_socktype' => 1])[0]); });
check('canonical', function () { return socket_addrinfo_explain(socket_addrinfo_lookup('127.0.0.1', '1', ['ai_flags' => AI_CANONNAME, 'ai_socktype' => 1])[0]); });
--EXPECT--
[ai_family => 10] false
[ai_family => 2] 3
[ai_socktype => 2] 1
[ai_protocol => 6] 1
[ai_socktype => "1", ai_family => 2.0] 1
[5 => "ignored"] 3
[ai_flags => 1024, ai_socktype => 1] 1
[ai_what => 1]: ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) must only contain array keys "ai_flags", "ai_socktype", "ai_protocol", or "ai_family"
[ai_family => 2, x => 1]: ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) must only contain array keys "ai_flags", "ai_socktype", "ai_protocol", or "ai_family"
[ => 1]: ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) must only contain array keys "ai_flags", "ai_socktype", "ai_protocol", or "ai_family"
null: TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, null given
passive: [ai_flags => 1, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_addr => [sin_port => 0, sin_addr => "0.0.0.0"]]
canonical: [ai_flags => 2, ai_family => 2, ai_socktype => 1, ai_protocol => 6, ai_canonname => "127.0.0.1", ai_addr => [sin_port => 1, sin_addr => "127.0.0.1"]]
