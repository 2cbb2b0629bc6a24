--TEST--
Inheritance, parent and overriding
--FILE--
<?php
class A {
    public $v = 'A';
    protected function name() { return 'A'; }
    function hello() { return 'hello ' . $this->name(); }
    function __toString() { return 'A:' . $this->v; }
}
class B extends A { public $v = 'B'; public function name() { return 'B<' . parent::name(); } }
class C extends B { function hello() { return strtoupper(parent::hello()); } }
$c = new C;
echo $c->hello(), ' ', $c->name(), ' ', $c, ' ', get_parent_class($c), ' ', implode(',', class_parents($c)), "\n";
var_dump(is_a($c, 'A'), is_subclass_of($c, 'C'), $c instanceof B);
--EXPECT--
HELLO B<A B<A A:B B B,A
bool(true)
bool(false)
bool(true)
