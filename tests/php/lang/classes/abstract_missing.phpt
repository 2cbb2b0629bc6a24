--TEST--
A class that leaves abstract methods open is an error
--FILE--
<?php
abstract class A { abstract function one(); abstract function two(); }
class B extends A { function one() {} }
--EXPECTF--

Fatal error: Class B contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::two) in %sabstract_missing.php on line 3
