--TEST--
bind, bindTo and call
--FILE--
<?php
class A { private $secret = 'sA'; private static $st = 'stA'; }
class B { private $secret = 'sB'; }
$f = function ($p = '') { return $p . $this->secret; };
echo Closure::bind($f, new A, A::class)('x'), $f->bindTo(new B, B::class)('y'), $f->call(new A, 'z'), "\n";
$s = static fn() => self::$st;
echo Closure::bind($s, null, A::class)(), "\n";
$g = static function () { return isset($this) ? 'has' : 'none'; };
echo $g(), "\n";
echo @var_export($g->bindTo(new A), true), "\n";
class C {
    public $v = 'c';
    function get() { return function () { return $this->v; }; }
    function arrow() { return fn() => $this->v; }
}
$c = new C;
$cl = $c->get();
$c->v = 'changed';
echo $cl(), $c->arrow()(), "\n";
--EXPECT--
xsAysBzsA
stA
none
NULL
changedchanged
