--TEST--
An exception handler that throws
--FILE--
<?php
set_exception_handler(function ($e) { throw new Exception('from handler'); });
throw new TypeError('t');
--EXPECTF--
Fatal error: Uncaught Exception: from handler in %shandler_throws.php:2
Stack trace:
#0 [internal function]: {closure}(Object(TypeError))
#1 {main}
  thrown in %shandler_throws.php on line 2
