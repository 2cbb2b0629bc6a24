--TEST--
Variadic parameters and spread arguments
--FILE--
<?php
function v($a, ...$r) { return $a . json_encode($r); }
echo v(1), v(1, 2, 3), v(...[1, 2]), v(...['a' => 1]), v(0, ...[1], ...[2, 3]), v(1, x: 2, y: 3), "\n";
function typed(int ...$n) { return array_sum($n); }
echo typed(1, 2, 3), "\n";
try { typed(1, 'x'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function refs(&...$r) { foreach ($r as &$x) $x++; }
$p = 1;
$q = 2;
refs($p, $q);
echo $p, $q, "\n";
--EXPECTF--
1[]1[2,3]1[2]1[]0[1,2,3]1{"x":2,"y":3}
6
typed(): Argument #2 must be of type int, string given, called in %svariadic.php on line 6
23
