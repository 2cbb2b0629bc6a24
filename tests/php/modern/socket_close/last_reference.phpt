--TEST--
A socket closes when its last variable goes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

function f() {
    [$a, $b] = pair();
    return $b;
}
$b = f();
check('unset by return', function () use ($b) { return socket_read($b, 10); });
[$a, $b] = pair();
unset($a);
check('unset', function () use ($b) { return socket_read($b, 10); });
[$a, $b] = pair();
$a = null;
check('assigned', function () use ($b) { return socket_read($b, 10); });
--EXPECT--
unset by return: ""
unset: ""
assigned: ""
