--TEST--
A chain of exceptions that nobody catches
--FILE--
<?php
function f() { throw new LogicException('first'); }
try { f(); } catch (LogicException $e) { throw new RuntimeException("second\nline", 3, $e); }
--EXPECTF--

Fatal error: Uncaught LogicException: first in %suncaught_previous.php:2
Stack trace:
#0 %suncaught_previous.php(3): f()
#1 {main}

Next RuntimeException: second
line in %suncaught_previous.php:3
Stack trace:
#0 {main}
  thrown in %suncaught_previous.php on line 3
