--TEST--
A final class cannot be extended
--FILE--
<?php
final class A {}
class B extends A {}
--EXPECTF--

Fatal error: Class B cannot extend final class A in %sfinal_class.php on line 3
