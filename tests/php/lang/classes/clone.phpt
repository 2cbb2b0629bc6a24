--TEST--
clone and __clone
--FILE--
<?php
class In { public $v = 1; }
class C {
    public $in;
    public $arr = [1];
    public $n = 0;
    function __construct() { $this->in = new In; }
    function __clone() { $this->n++; $this->in = clone $this->in; }
}
$a = new C;
$b = clone $a;
$b->in->v = 2;
$b->arr[] = 2;
echo $a->in->v, $b->in->v, $b->n, count($a->arr), "\n";
class Shallow { public $o; }
$s = new Shallow;
$s->o = new In;
$t = clone $s;
$t->o->v = 9;
echo $s->o->v, "\n";
class No { private function __clone() {} }
try { clone new No; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { clone 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
1211
9
Call to private No::__clone() from global scope
__clone method called on non-object
