--TEST--
Undefined variables in strings warn
--FILE--
<?php
echo "[$nope]\n";
$a = [];
echo "[$a[x]] [{$a['y']}]\n";
$o = new stdClass;
echo "[$o->p]\n";
--EXPECTF--

Warning: Undefined variable $nope in %sinterpolation_undefined.php on line 2
[]

Warning: Undefined array key "x" in %sinterpolation_undefined.php on line 4

Warning: Undefined array key "y" in %sinterpolation_undefined.php on line 4
[] []

Warning: Undefined property: stdClass::$p in %sinterpolation_undefined.php on line 6
[]
