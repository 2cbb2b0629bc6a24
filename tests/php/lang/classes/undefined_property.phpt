--TEST--
Reading a property that is not there
--FILE--
<?php
class A { public $a; }
$a = new A;
var_dump($a->nope);
$n = null;
var_dump($n->x);
$i = 5;
var_dump($i->x);
try { $n->x = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $n->m(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $i->x->y = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Warning: Undefined property: A::$nope in %sundefined_property.php on line 4
NULL

Warning: Attempt to read property "x" on null in %sundefined_property.php on line 6
NULL

Warning: Attempt to read property "x" on int in %sundefined_property.php on line 8
NULL
Attempt to assign property "x" on null
Call to a member function m() on null
Attempt to modify property "x" on int
