--TEST--
A loop made by goto ends at the time limit
--FILE--
<?php
register_shutdown_function(function () { echo "shutdown\n"; });
set_time_limit(1);
$n = 0;
again:
$n++;
goto again;
--EXPECTF--

Fatal error: Maximum execution time of 1 second exceeded in %s on line 6
shutdown
