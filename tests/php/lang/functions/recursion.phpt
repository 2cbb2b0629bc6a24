--TEST--
Recursion, direct and mutual
--FILE--
<?php
function fact($n) { return $n <= 1 ? 1 : $n * fact($n - 1); }
function even($n) { return $n == 0 ? true : odd($n - 1); }
function odd($n) { return $n == 0 ? false : even($n - 1); }
function depth($n) { return $n ? 1 + depth($n - 1) : 0; }
echo fact(20), ' ', fact(21), ' ', var_export(even(10), true), ' ', depth(10000), "\n";
function ack($m, $n) { return $m == 0 ? $n + 1 : ($n == 0 ? ack($m - 1, 1) : ack($m - 1, ack($m, $n - 1))); }
echo ack(2, 3), "\n";
--EXPECT--
2432902008176640000 5.1090942171709E+19 true 10000
9
