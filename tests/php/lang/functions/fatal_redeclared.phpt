--TEST--
A function declared twice
--FILE--
<?php
function f() {}
function f() {}
--EXPECTF--
Fatal error: Cannot redeclare f() (previously declared in %sfatal_redeclared.php:2) in %sfatal_redeclared.php on line 3
