--TEST--
Final classes and methods
--FILE--
<?php
class A { final function f() {} }
class B extends A { function f() {} }
--EXPECTF--

Fatal error: Cannot override final method A::f() in %sfinal.php on line 3
