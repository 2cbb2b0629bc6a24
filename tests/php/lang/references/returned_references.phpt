--TEST--
Functions and methods that return references
--FILE--
<?php
function &ref() { static $a = [1]; return $a; }
$x = &ref(); $x[] = 2; var_dump(ref());
class RR { public $p = [1]; function &get() { return $this->p; } }
$r = new RR; $q = &$r->get(); $q[] = 9; echo count($r->p);
--EXPECT--
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
2
