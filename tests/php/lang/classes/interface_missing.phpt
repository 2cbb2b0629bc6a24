--TEST--
An interface's methods must be there
--FILE--
<?php
interface I { function need(); }
class C implements I { }
--EXPECTF--

Fatal error: Class C contains 1 abstract method and must therefore be declared abstract or implement the remaining methods (I::need) in %sinterface_missing.php on line 3
