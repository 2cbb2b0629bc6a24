--TEST--
A socket cannot be cloned
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('Socket', function () use ($s) { return clone $s; });
[$a] = socket_addrinfo_lookup('127.0.0.1');
check('AddressInfo', function () use ($a) { return clone $a; });
--EXPECT--
Socket: Error: Trying to clone an uncloneable object of class Socket
AddressInfo: Error: Trying to clone an uncloneable object of class AddressInfo
