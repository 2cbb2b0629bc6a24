--TEST--
Default values
--FILE--
<?php
const D = 'const';
class K { const V = 'cv'; }
function f($a, $b = 2, $c = D, $d = [1, 'k' => K::V], $e = null, $f = 1 + 2 * 3, $g = new stdClass) { return json_encode([$a, $b, $c, $d, $e, $f, $g]); }
echo f(1), "\n", f(1, 'x', 'y', 'z'), "\n";
function before($a = 1, $b) { return $a . $b; }
echo before(5, 6), "\n";
--EXPECTF--

Deprecated: Optional parameter $a declared before required parameter $b is implicitly treated as a required parameter in %sdefaults.php on line 6
[1,2,"const",{"0":1,"k":"cv"},null,7,{}]
[1,"x","y","z",null,7,{}]
56
