--TEST--
A property that becomes less visible
--FILE--
<?php
class A { public $x; }
class B extends A { private $x; }
--EXPECTF--
Fatal error: Access level to B::$x must be public (as in class A) in %sfatal_property_visibility.php on line 3
