--TEST--
Length and flags of what is sent
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
foreach ([5, 2, 0, 99] as $length) {
    check($length, function () use ($a, $length) { return socket_send($a, 'hello', $length, 0); });
}
check('read', function () use ($b) { return socket_read($b, 100); });
check('negative', function () use ($a) { return socket_send($a, 'x', -1, 0); });
check('nosignal', function () use ($a) { return socket_send($a, 'x', 1, MSG_NOSIGNAL | MSG_DONTWAIT); });
socket_close($b);
check('closed', function () use ($a) { return socket_send($a, 'x', 1, 0); });
echo socket_last_error($a), "\n";
--EXPECT--
5: 5
2: 2
0: 0
99: 5
read: "hellohehello"
negative: ValueError: socket_send(): Argument #3 ($length) must be greater than or equal to 0
nosignal: 1
closed: [2] socket_send(): Unable to write to socket [32]: Broken pipe
false
32
