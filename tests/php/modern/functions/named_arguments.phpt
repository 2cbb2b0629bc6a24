--TEST--
Arguments by name
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(protocol: SOL_TCP, domain: AF_INET, type: SOCK_STREAM);
echo show(socket_set_option(socket: $s, level: SOL_SOCKET, option: SO_REUSEADDR, value: 1)), ' ', socket_get_option(option: SO_REUSEADDR, socket: $s, level: SOL_SOCKET), "\n";
socket_bind(address: '127.0.0.1', socket: $s);
socket_getsockname(port: $port, socket: $s, address: $address);
echo $address, ' ', show($port > 0), "\n";
check('unknown', function () use ($s) { return socket_listen($s, queue: 5); });
check('hints', function () { return count(socket_addrinfo_lookup('127.0.0.1', hints: ['ai_socktype' => SOCK_STREAM])); });
[$a, $b] = pair();
socket_write($a, data: "line\nmore");
echo show(socket_read($b, mode: PHP_NORMAL_READ, length: 100)), "\n";
--EXPECT--
true 1
127.0.0.1 true
unknown: Error: Unknown named parameter $queue
hints: 1
"line\n"
