--TEST--
Unknown modes and unconnected sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $kept] = pair();
foreach ([3, -1, 99] as $mode) {
    check($mode, function () use ($a, $mode) { return socket_shutdown($a, $mode); });
}
echo socket_last_error($a), "\n";
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
check('unconnected', function () use ($s) { return socket_shutdown($s, 0); });
check('listening', function () { return socket_shutdown(socket_create_listen(0)); });
--EXPECT--
3: [2] socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
false
-1: [2] socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
false
99: [2] socket_shutdown(): Unable to shutdown socket [22]: Invalid argument
false
22
unconnected: [2] socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
false
listening: true
