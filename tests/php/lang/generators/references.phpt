--TEST--
Generators by reference
--FILE--
<?php
function &counter(array &$a) { foreach ($a as $k => &$v) yield $k => $v; }
$d = [1, 2, 3];
foreach (counter($d) as &$v) $v *= 10;
unset($v);
echo json_encode($d), "\n";
function &inf() { $value = 3; while ($value > 0) yield $value; }
foreach (inf() as &$n) echo --$n, ' ';
echo "\n";
--EXPECT--
[10,20,30]
2 1 0 
