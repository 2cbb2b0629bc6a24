--TEST--
exit ends everything, shutdown functions and buffers still work
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown\n"; });
function deep() { try { try { exit("bye\n"); } finally { echo "finally is not run\n"; } } catch (Throwable $t) { echo 'not caught'; } }
ob_start();
echo "buffered\n";
array_map(fn($x) => deep(), [1]);
echo "never\n";
--EXPECT--
buffered
bye
shutdown
