--TEST--
A socket cannot be serialized
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
check('serialize', function () use ($s) { return serialize($s); });
check('unserialize', function () { return unserialize('O:6:"Socket":0:{}'); });
[$a] = socket_addrinfo_lookup('127.0.0.1');
check('AddressInfo', function () use ($a) { return serialize($a); });
--EXPECT--
serialize: Exception: Serialization of 'Socket' is not allowed
unserialize: Exception: Unserialization of 'Socket' is not allowed
AddressInfo: Exception: Serialization of 'AddressInfo' is not allowed
