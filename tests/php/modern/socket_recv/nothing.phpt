--TEST--
Nothing there sets null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
$data = 'before';
check('dontwait', function () use ($b, &$data) { return socket_recv($b, $data, 5, MSG_DONTWAIT); });
echo show($data), ' ', socket_last_error($b), ' ', socket_last_error(), "\n";
foreach ([0, -1] as $length) {
    $data = 'kept';
    check($length, function () use ($b, &$data, $length) { return socket_recv($b, $data, $length, 0); });
    echo show($data), "\n";
}
$s = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$data = 'before';
check('unconnected', function () use ($s, &$data) { return socket_recv($s, $data, 5, 0); });
echo show($data), ' ', socket_last_error($s), "\n";
--EXPECT--
dontwait: false
NULL 11 11
0: false
"kept"
-1: false
"kept"
unconnected: [2] socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
false
NULL 107
