--TEST--
new in expressions
--FILE--
<?php
class A {
    public $v;
    function __construct(...$a) { $this->v = $a; }
    function set($v) { $this->v = $v; return $this; }
    static function n() { return 'A'; }
    public $cls = 'A';
}
echo (new A)->set(5)->v, (new ('A'))->set(6)->v, (new (A::n())(1, 2))->v[1], (new A)->cls, "\n";
$c = 'A';
$o = new $c(3);
$p = new $o(4);
$q = new $o->cls;
echo $o->v[0], $p->v[0], get_class($q), "\n";
echo count((new A(...[1, 2, 3]))->v), (clone new A(7))->v[0], "\n";
--EXPECT--
562A
34A
37
