--TEST--
The port need not be asked for
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$s, $port] = udp();
check('two', function () use ($s, &$address) { return socket_getsockname($s, $address); });
echo $address, "\n";
$port2 = 'text';
socket_getsockname($s, $address, $port2);
var_dump($port2 === $port);
[$p] = pair();
$port = 'untouched';
socket_getsockname($p, $address, $port);
echo show($address), ' ', show($port), "\n";
--EXPECT--
two: true
127.0.0.1
bool(true)
"" "untouched"
