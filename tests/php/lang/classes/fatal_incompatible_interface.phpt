--TEST--
A method that does not fit its interface
--FILE--
<?php
interface I { function f(int $a); }
class A implements I { function f(string $a) {} }
--EXPECTF--
Fatal error: Declaration of A::f(string $a) must be compatible with I::f(int $a) in %sfatal_incompatible_interface.php on line 3
