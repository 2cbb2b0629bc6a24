--TEST--
Objects with a string form are sent as it
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

class S { function __toString() { return 'from object'; } }
class N { }
[$a, $b] = pair();
check('object', function () use ($a) { return socket_write($a, new S); });
check('read', function () use ($b) { return socket_read($b, 100); });
check('no string form', function () use ($a) { return socket_write($a, new N); });
--EXPECT--
object: 11
read: "from object"
no string form: TypeError: socket_write(): Argument #2 ($data) must be of type string, N given
