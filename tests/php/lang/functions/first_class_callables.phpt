--TEST--
First-class callable syntax
--FILE--
<?php
echo strlen(...)('abc'), (strtoupper(...))('q'), array_sum(array_map(intval(...), ['1', '2']));
class A { private $v = 5; function m($x) { return $x . $this->v; } static function s(...$a) { return static::class . count($a); } function get() { return $this->m(...); } function __call($n, $a) { return "$n!"; } }
class B extends A {}
$m = (new A)->m(...); echo $m('m'), (new A)->get()('g'), A::s(...)(1, 2), B::s(...)(), (new A)->magic(...)(), "\n";
var_dump((new ReflectionFunction(strlen(...)))->getName());
--EXPECT--
3Q3m5g5A2B0magic!
string(6) "strlen"
