--TEST--
The exception handler gets what nothing caught
--FILE--
<?php
set_exception_handler(function ($e) { echo 'H:', get_class($e), $e->getMessage(), "\n"; });
throw new TypeError('t');
--EXPECT--
H:TypeErrort
