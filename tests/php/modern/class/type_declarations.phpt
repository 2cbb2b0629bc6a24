--TEST--
Socket is a type for parameters and results
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function takes(Socket $s): Socket { return $s; }
function maybe(?Socket $s): Socket|false { return $s ?? false; }
$s = socket_create(AF_UNIX, SOCK_STREAM, 0);
echo show(takes($s)), ' ', show(maybe($s)), ' ', show(maybe(null)), "\n";
check('int', function () { return takes(1); });
check('other class', function () { return takes(new stdClass); });
--EXPECTF--
Socket Socket false
int: TypeError: takes(): Argument #1 ($s) must be of type Socket, int given, called in %s on line 8
other class: TypeError: takes(): Argument #1 ($s) must be of type Socket, stdClass given, called in %s on line 9
