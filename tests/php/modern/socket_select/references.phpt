--TEST--
References in arrays are followed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
socket_write($b, 'x');
$r = [&$a, &$b];
$w = $e = null;
echo socket_select($r, $w, $e, 0), ' ', show($r), "\n";
--EXPECT--
1 [0 => Socket]
