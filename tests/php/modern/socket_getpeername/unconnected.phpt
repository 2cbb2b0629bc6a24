--TEST--
No peer, no change
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([AF_INET, AF_INET6, AF_UNIX] as $family) {
    $address = 'kept';
    $port = 'kept';
    $s = socket_create($family, SOCK_STREAM, 0);
    check($family, function () use ($s, &$address, &$port) { return socket_getpeername($s, $address, $port); });
    echo show($address), ' ', show($port), ' ', socket_last_error($s), "\n";
}
--EXPECT--
2: [2] socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
false
"kept" "kept" 107
10: [2] socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
false
"kept" "kept" 107
1: [2] socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
false
"kept" "kept" 107
