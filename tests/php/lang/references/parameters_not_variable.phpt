--TEST--
An expression cannot be passed by reference
--FILE--
<?php
function set(&$x) { $x = 'set'; }
echo "before\n";
set($a ?? 1);
--EXPECTF--
before

Fatal error: Uncaught Error: set(): Argument #1 ($x) cannot be passed by reference in %sparameters_not_variable.php:4
Stack trace:
#0 {main}
  thrown in %sparameters_not_variable.php on line 4
