--TEST--
Two traits with the same method
--FILE--
<?php
trait X { function hi() {} }
trait Y { function hi() {} }
class A { use X, Y; }
--EXPECTF--

Fatal error: Trait method Y::hi has not been applied as A::hi, because of collision with X::hi in %strait_conflict_error.php on line 4
