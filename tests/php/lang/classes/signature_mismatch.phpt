--TEST--
An override must be compatible
--FILE--
<?php
class A { function f(int $x): string { return ''; } }
class B extends A { function f(string $x): string { return ''; } }
--EXPECTF--

Fatal error: Declaration of B::f(string $x): string must be compatible with A::f(int $x): string in %ssignature_mismatch.php on line 3
