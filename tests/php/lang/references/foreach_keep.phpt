--TEST--
A reference left from foreach
--FILE--
<?php
$a = [1, 2];
foreach ($a as &$v) {}
$v = 'last';
echo json_encode($a), "\n";
$v2 = $a;
$v2[1] = 'also';
echo json_encode($a), "\n";
--EXPECT--
[1,"last"]
[1,"also"]
