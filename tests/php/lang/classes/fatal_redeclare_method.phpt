--TEST--
A method declared twice
--FILE--
<?php
class A { function x() {} function x() {} }
--EXPECTF--
Fatal error: Cannot redeclare A::x() in %sfatal_redeclare_method.php on line 2
