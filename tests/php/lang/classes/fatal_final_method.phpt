--TEST--
A method that overrides a final one
--FILE--
<?php
class A { final function x() {} }
class B extends A { function x() {} }
--EXPECTF--
Fatal error: Cannot override final method A::x() in %sfatal_final_method.php on line 3
