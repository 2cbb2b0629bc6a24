--TEST--
static, self and parent in static calls
--FILE--
<?php
class A {
    static function who() { return 'A'; }
    static function test() { return static::who() . self::who(); }
    static function fwd() { return static::class; }
}
class B extends A {
    static function who() { return 'B'; }
    static function viaParent() { return parent::test() . parent::fwd(); }
    static function viaName() { return A::test() . A::fwd(); }
}
echo A::test(), ' ', B::test(), ' ', B::viaParent(), ' ', B::viaName(), ' ', (new B)::test(), ' ', call_user_func('B::test'), ' ', call_user_func(['B', 'parent::test']) , "\n";
--EXPECTF--
AA BA BAB AAA BA BA 
Deprecated: Callables of the form ["B", "parent::test"] are deprecated in %slate_static_binding.php on line 12
AA
