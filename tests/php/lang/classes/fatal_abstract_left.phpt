--TEST--
An abstract method that is not implemented
--FILE--
<?php
abstract class A { abstract function x(); }
class B extends A {}
--EXPECTF--
Fatal error: Class B contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (A::x) in %sfatal_abstract_left.php on line 3
