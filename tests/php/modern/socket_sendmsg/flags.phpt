--TEST--
Flags beyond an int
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $kept] = pair();
foreach ([2147483648, -2147483649] as $flags) {
    check($flags, function () use ($a, $flags) { return socket_sendmsg($a, [], $flags); });
    $m = ['controllen' => 1];
    check($flags, function () use ($a, $flags, $m) { return socket_recvmsg($a, $m, $flags); });
    check('closed', function () use ($flags) { return socket_sendmsg(closed(), [], $flags); });
}
--EXPECT--
2147483648: ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
2147483648: ValueError: socket_recvmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
closed: ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
-2147483649: ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
-2147483649: ValueError: socket_recvmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
closed: ValueError: socket_sendmsg(): Argument #3 ($flags) must be between -2147483648 and 2147483647
