--TEST--
Sockets that have no name yet
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([AF_INET, AF_INET6, AF_UNIX] as $family) {
    unset($address, $port);
    check($family, function () use ($family, &$address, &$port) { return socket_getsockname(socket_create($family, SOCK_STREAM, 0), $address, $port); });
    echo show($address), ' ', show($port), "\n";
}
--EXPECT--
2: true
"0.0.0.0" 0
10: true
"::" 0
1: true
"" NULL
