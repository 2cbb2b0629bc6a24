--TEST--
Pieces that are no strings
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
foreach ([1, null, 'text'] as $iov) {
    check(show($iov), function () use ($a, $iov) { return socket_sendmsg($a, ['iov' => $iov]); });
}
check('mixed', function () use ($a) { return socket_sendmsg($a, ['iov' => ['k' => 'a', 1, 2.5, null, true, []]]); });
echo socket_read($b, 100), "\n";
check('object', function () use ($a) { return socket_sendmsg($a, ['iov' => [new stdClass]]); });
check('unknown keys', function () use ($a) { return socket_sendmsg($a, ['what' => 1, 'iov' => ['x']]); });
--EXPECT--
1: [2] socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here
false
NULL: [2] socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here
false
"text": [2] socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here
false
mixed: [2] Array to string conversion
11
a12.51Array
object: Error: Object of class stdClass could not be converted to string
unknown keys: 1
