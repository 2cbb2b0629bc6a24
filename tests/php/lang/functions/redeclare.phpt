--TEST--
A function cannot be declared twice
--FILE--
<?php
function f() {} 
echo "before\n";
if (true) { function f() {} }
--EXPECTF--
before

Fatal error: Cannot redeclare f() (previously declared in %sredeclare.php:2) in %sredeclare.php on line 4
