--TEST--
Shutdown functions run after an uncaught exception
--FILE--
<?php
register_shutdown_function(function () { echo "shut\n"; });
throw new Exception('x');
--EXPECTF--
Fatal error: Uncaught Exception: x in %sshutdown_after_uncaught.php:3
Stack trace:
#0 {main}
  thrown in %sshutdown_after_uncaught.php on line 3
shut
