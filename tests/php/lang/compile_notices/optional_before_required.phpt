--TEST--
Optional parameters before required ones are noted when the file is compiled
--FILE--
<?php
echo "runs\n";
function f($a = 1, $b) { return $b; }
class A {
    function m(int $x = null, $y,
        $z = 5, ...$rest) { return $y; }
    static function s($p, $q = [], $r) { return $r; }
}
$c = fn($i = 1, $j) => $j;
function fine($a, ?int $b = null, ...$c) {}
echo f(1, 2), A::s(1, 2, 3), $c(4, 5), (new A)->m(1, 6), "\n";
--EXPECTF--

Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %s on line 3

Deprecated: Optional parameter $q declared before required parameter $r is implicitly treated as a required parameter in %s on line 7

Deprecated: Optional parameter $i declared before required parameter $j is implicitly treated as a required parameter in %s on line 9
runs
2356
