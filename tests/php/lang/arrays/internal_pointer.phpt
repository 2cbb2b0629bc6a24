--TEST--
The internal pointer
--FILE--
<?php
$a = ['x' => 1, 'y' => 2, 'z' => 3];
echo current($a), key($a), next($a), key($a), next($a), prev($a), end($a), key($a), "\n";
var_dump(next($a), key($a), current($a));
echo reset($a), "\n";
$b = $a;
next($a);
echo current($a), current($b), "\n";
--EXPECT--
1x2y323z
bool(false)
NULL
bool(false)
1
21
