--TEST--
Keys are kept
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../helpers.inc';

[$a, $b] = pair();
[$c, $d] = pair();
socket_write($b, 'x');
$r = ['first' => $c, 5 => $a, 'third' => $d];
$w = $e = null;
echo socket_select($r, $w, $e, 0), ' ', show($r), ' ', show($w), ' ', show($e), "\n";
--EXPECT--
1 [5 => Socket] NULL NULL
