--TEST--
A class that extends a final one
--FILE--
<?php
final class A {}
class B extends A {}
--EXPECTF--
Fatal error: Class B cannot extend final class A in %sfatal_final_class.php on line 3
