--TEST--
Types beyond the list and strange ones below
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([11, 12, 99, PHP_INT_MAX, 0, -1, 4, 7, 8, 9] as $type) {
    check($type, function () use ($type) { return socket_create(AF_INET, $type, 0); });
}
--EXPECT--
11: ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
12: ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
99: ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
9223372036854775807: ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM
0: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
-1: [2] socket_create(): Unable to create socket [22]: Invalid argument
false
4: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
7: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
8: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
9: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
