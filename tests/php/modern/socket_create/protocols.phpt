--TEST--
Protocols that fit the type and protocols that do not
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach ([[AF_INET, SOCK_STREAM, SOL_TCP], [AF_INET, SOCK_DGRAM, SOL_UDP], [AF_INET6, SOCK_STREAM, SOL_TCP], [AF_INET6, SOCK_DGRAM, SOL_UDP],
    [AF_INET, SOCK_STREAM, SOL_UDP], [AF_INET, SOCK_DGRAM, SOL_TCP], [AF_INET, SOCK_STREAM, 256], [AF_INET, SOCK_STREAM, 999],
    [AF_INET, SOCK_STREAM, -1], [AF_UNIX, SOCK_STREAM, SOL_TCP], [AF_UNIX, SOCK_DGRAM, 1]] as [$domain, $type, $protocol]) {
    check("$domain $type $protocol", function () use ($domain, $type, $protocol) { return socket_create($domain, $type, $protocol); });
}
echo socket_last_error(), "\n";
--EXPECT--
2 1 6: Socket
2 2 17: Socket
10 1 6: Socket
10 2 17: Socket
2 1 17: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
2 2 6: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
2 1 256: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
2 1 999: [2] socket_create(): Unable to create socket [22]: Invalid argument
false
2 1 -1: [2] socket_create(): Unable to create socket [22]: Invalid argument
false
1 1 6: [2] socket_create(): Unable to create socket [93]: Protocol not supported
false
1 2 1: Socket
93
