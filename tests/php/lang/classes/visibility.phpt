--TEST--
Private, protected and what is visible from where
--FILE--
<?php
class A {
    private $p = 'Ap';
    protected $q = 'Aq';
    private function pm() { return 'Apm'; }
    function test($o) { return $o->p . $o->pm(); }
}
class B extends A { private $p = 'Bp'; public $r = 'Br'; function own() { return $this->p . $this->q; } }
$b = new B;
echo $b->test($b), $b->own(), "\n";
foreach (['p', 'q', 'nope'] as $n) { try { echo $b->$n, "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
try { $b->pm(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $b->q = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(isset($b->p), isset($b->r), property_exists('B', 'q'));
var_dump($b);
--EXPECTF--
ApApmBpAq
Cannot access private property B::$p
Cannot access protected property B::$q

Warning: Undefined property: B::$nope in %svisibility.php on line 11

Call to private method A::pm() from global scope
Cannot access protected property B::$q
bool(false)
bool(true)
bool(true)
object(B)#1 (4) {
  ["p":"A":private]=>
  string(2) "Ap"
  ["q":protected]=>
  string(2) "Aq"
  ["p":"B":private]=>
  string(2) "Bp"
  ["r"]=>
  string(2) "Br"
}
