--TEST--
Functions as callbacks
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
echo call_user_func('socket_write', $a, 'one'), ' ', call_user_func_array('socket_read', [$b, 10]), "\n";
$write = socket_write(...);
echo $write($a, 'two'), ' ', (function () use ($b) { return socket_read($b, 10); })(), "\n";
echo implode(' ', array_map('socket_strerror', [1, 2])), "\n";
$name = 'socket_recv';
socket_write($a, 'three');
echo $name($b, $data, 10, 0), " $data\n";
--EXPECT--
3 one
3 two
Operation not permitted No such file or directory
5 three
