--TEST--
First-class callable syntax
--FILE--
<?php
class C {
    static function s($x) { return "s$x"; }
    function m($x) { return "m$x"; }
    private function p() { return 'priv'; }
    function getP() { return $this->p(...); }
    function __call($n, $a) { return "$n!" . count($a); }
}
$f = strlen(...);
$o = new C;
$g = $o->m(...);
$h = C::s(...);
$i = $o->magic(...);
echo $f('four'), $g(1), $h(2), $o->getP()(), $i(1, 2), ('strtoupper')(...)('x'), "\n";
var_dump($f instanceof Closure);
function byRef(&$x) { $x++; }
$r = byRef(...);
$v = 1;
$r($v);
echo $v, "\n";
--EXPECT--
4m1s2privmagic!2X
bool(true)
2
