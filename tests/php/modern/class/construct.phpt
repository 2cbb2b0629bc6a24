--TEST--
Sockets and addresses cannot be made by new
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

check('Socket', function () { return new Socket; });
check('Socket with argument', function () { return new Socket(1); });
check('AddressInfo', function () { return new AddressInfo; });
--EXPECT--
Socket: Error: Cannot directly construct Socket, use socket_create() instead
Socket with argument: Error: Cannot directly construct Socket, use socket_create() instead
AddressInfo: Error: Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead
