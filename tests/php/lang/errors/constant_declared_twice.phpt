--TEST--
Constants declared again
--FILE--
<?php
const X = 1;
const X = 2;
echo X;
define('X', 3);
--EXPECTF--
Warning: Constant X already defined in %sconstant_declared_twice.php on line 3
1
Warning: Constant X already defined in %sconstant_declared_twice.php on line 5
