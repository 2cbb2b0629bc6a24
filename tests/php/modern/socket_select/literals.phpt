--TEST--
Literals cannot be arrays to change
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $kept] = pair();
$r = [$a];
try {
    eval('socket_select($r, null, null, 0);');
} catch (Error $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECT--
Error: socket_select(): Argument #2 ($write) cannot be passed by reference
