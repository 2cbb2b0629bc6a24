--TEST--
set_exception_handler takes what nobody catches
--FILE--
<?php
set_exception_handler(function (Throwable $t) { echo 'handled ', get_class($t), ' ', $t->getMessage(), "\n"; });
register_shutdown_function(fn() => print("shutdown\n"));
function f() { try { throw new Exception('e'); } finally { echo "finally\n"; } }
f();
echo "never\n";
--EXPECT--
finally
handled Exception e
shutdown
