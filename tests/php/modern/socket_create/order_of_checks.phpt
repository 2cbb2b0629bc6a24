--TEST--
The domain is checked before the type, types of arguments before values
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

check('both wrong', function () { return socket_create(99, 99, 0); });
check('domain wrong, type no int', function () { return socket_create(99, 'x', 0); });
check('type wrong, protocol no int', function () { return socket_create(AF_INET, 99, []); });
--EXPECT--
both wrong: ValueError: socket_create(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
domain wrong, type no int: TypeError: socket_create(): Argument #2 ($type) must be of type int, string given
type wrong, protocol no int: TypeError: socket_create(): Argument #3 ($protocol) must be of type int, array given
