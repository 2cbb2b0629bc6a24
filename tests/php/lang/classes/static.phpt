--TEST--
Static members and inheritance
--FILE--
<?php
class A {
    public static $v = 'A';
    public static $own = 1;
    static function get() { return static::$v; }
    static function selfGet() { return self::$v; }
    static function create() { return new static; }
}
class B extends A { public static $v = 'B'; }
B::$own++;
echo A::get(), B::get(), B::selfGet(), A::$own, get_class(B::create()), "\n";
$n = 'B';
$p = 'v';
echo $n::$v, $n::$$p, B::${'own'}, "\n";
A::$v = 'changed';
echo B::selfGet(), B::$v, "\n";
try { echo A::$nope; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$r = &A::$own;
$r = 50;
echo B::$own, "\n";
--EXPECT--
ABA2B
BB2
changedB
Access to undeclared static property A::$nope
50
