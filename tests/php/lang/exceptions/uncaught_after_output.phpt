--TEST--
Output before an uncaught error stays
--FILE--
<?php
echo 1;
nope();
--EXPECTF--
1
Fatal error: Uncaught Error: Call to undefined function nope() in %suncaught_after_output.php:3
Stack trace:
#0 {main}
  thrown in %suncaught_after_output.php on line 3
