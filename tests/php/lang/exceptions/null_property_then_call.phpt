--TEST--
A property of nothing warns, a method of nothing is an Error
--FILE--
<?php
echo $x->y;
$x->z();
--EXPECTF--
Warning: Undefined variable $x in %snull_property_then_call.php on line 2

Warning: Attempt to read property "y" on null in %snull_property_then_call.php on line 2

Warning: Undefined variable $x in %snull_property_then_call.php on line 3

Fatal error: Uncaught Error: Call to a member function z() on null in %snull_property_then_call.php:3
Stack trace:
#0 {main}
  thrown in %snull_property_then_call.php on line 3
