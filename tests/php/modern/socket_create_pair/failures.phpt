--TEST--
Pairs that cannot be, and a variable that stays
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([[AF_INET, SOCK_STREAM, 0], [AF_INET6, SOCK_STREAM, 0], [AF_UNIX, SOCK_STREAM, 6], [AF_UNIX, -1, 0], [AF_UNIX, SOCK_RDM, 0]] as [$domain, $type, $protocol]) {
    $pair = 'kept';
    check("$domain $type $protocol", function () use ($domain, $type, $protocol, &$pair) { return socket_create_pair($domain, $type, $protocol, $pair); });
    echo show($pair), ' ', socket_last_error(), "\n";
}
check('domain', function () { return socket_create_pair(99, 1, 0, $p); });
check('type', function () { return socket_create_pair(AF_UNIX, 11, 0, $p); });
--EXPECT--
2 1 0: [2] socket_create_pair(): Unable to create socket pair [95]: Operation not supported
false
"kept" 95
10 1 0: [2] socket_create_pair(): Unable to create socket pair [95]: Operation not supported
false
"kept" 95
1 1 6: [2] socket_create_pair(): Unable to create socket pair [93]: Protocol not supported
false
"kept" 93
1 -1 0: [2] socket_create_pair(): Unable to create socket pair [22]: Invalid argument
false
"kept" 22
1 4 0: [2] socket_create_pair(): Unable to create socket pair [94]: Socket type not supported
false
"kept" 94
domain: ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
type: ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
