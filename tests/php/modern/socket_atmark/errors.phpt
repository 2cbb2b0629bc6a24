--TEST--
socket_atmark: a socket without urgent data, a closed one, no socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';
$file = socket_create(AF_UNIX, SOCK_DGRAM, 0);
check('datagrams', fn () => socket_atmark($file));
var_dump(socket_last_error($file) === socket_last_error());
socket_close($file);
check('closed', fn () => socket_atmark($file));
check('string', fn () => socket_atmark('x'));
?>
--EXPECTF--
datagrams: [2] socket_atmark(): Unable to apply sockmark [%d]: %s
false
bool(true)
closed: Error: socket_atmark(): Argument #1 ($socket) has already been closed
string: TypeError: socket_atmark(): Argument #1 ($socket) must be of type Socket, string given
