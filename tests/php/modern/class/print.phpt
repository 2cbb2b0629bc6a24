--TEST--
How a socket is printed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
print_r($s);
echo "\n";
var_export($s);
echo "\n", json_encode($s), "\n";
var_dump((array) $s, count(get_object_vars($s)));
check('string', function () use ($s) { return (string) $s; });
check('concatenation', function () use ($s) { return "x$s"; });
--EXPECT--
Socket Object
(
)

\Socket::__set_state(array(
))
{}
array(0) {
}
int(0)
string: Error: Object of class Socket could not be converted to string
concatenation: Error: Object of class Socket could not be converted to string
