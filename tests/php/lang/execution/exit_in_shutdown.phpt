--TEST--
exit in a shutdown function ends the rest of them
--FILE--
<?php
register_shutdown_function(function () { echo "shut1\n"; exit(3); });
register_shutdown_function(function () { echo "never\n"; });
echo "a\n";
exit("bye\n");
--EXPECT--
a
bye
shut1
