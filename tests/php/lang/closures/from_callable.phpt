--TEST--
Closure::fromCallable
--FILE--
<?php
class C {
    private function p($x) { return "p$x"; }
    function get() { return Closure::fromCallable([$this, 'p']); }
    static function __callStatic($n, $a) { return "static $n"; }
}
echo (new C)->get()(1), Closure::fromCallable('strtoupper')('a'), Closure::fromCallable('C::dyn')(), "\n";
try { Closure::fromCallable('nosuch'); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
p1Astatic dyn
Failed to create closure from callable: function "nosuch" not found or invalid function name
