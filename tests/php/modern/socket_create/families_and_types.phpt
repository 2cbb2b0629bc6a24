--TEST--
Every family with every type that it has
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

foreach (['AF_UNIX' => AF_UNIX, 'AF_INET' => AF_INET, 'AF_INET6' => AF_INET6] as $family => $domain) {
    foreach (['SOCK_STREAM' => SOCK_STREAM, 'SOCK_DGRAM' => SOCK_DGRAM, 'SOCK_SEQPACKET' => SOCK_SEQPACKET, 'SOCK_RDM' => SOCK_RDM] as $name => $type) {
        check("$family $name", function () use ($domain, $type) { return socket_create($domain, $type, 0); });
    }
}
--EXPECT--
AF_UNIX SOCK_STREAM: Socket
AF_UNIX SOCK_DGRAM: Socket
AF_UNIX SOCK_SEQPACKET: Socket
AF_UNIX SOCK_RDM: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
AF_INET SOCK_STREAM: Socket
AF_INET SOCK_DGRAM: Socket
AF_INET SOCK_SEQPACKET: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
AF_INET SOCK_RDM: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
AF_INET6 SOCK_STREAM: Socket
AF_INET6 SOCK_DGRAM: Socket
AF_INET6 SOCK_SEQPACKET: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
AF_INET6 SOCK_RDM: [2] socket_create(): Unable to create socket [94]: Socket type not supported
false
