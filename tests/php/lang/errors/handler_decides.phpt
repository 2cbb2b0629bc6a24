--TEST--
An error handler that handles all, some or none
--FILE--
<?php
set_error_handler(function ($n, $m, $f, $l) { echo "EH[$n] $m\n"; return true; });
echo $a; echo $b['x']; $c = [1]; echo $c['q'];
set_error_handler(function ($n, $m) { echo "declined: $m"; return false; });
echo $d;
set_error_handler(function ($n, $m) { echo 'only notice'; }, E_NOTICE);
echo $e;
--EXPECTF--
EH[2] Undefined variable $a
EH[2] Undefined variable $b
EH[2] Trying to access array offset on value of type null
EH[2] Undefined array key "q"
declined: Undefined variable $d
Warning: Undefined variable $d in %shandler_decides.php on line 5

Warning: Undefined variable $e in %shandler_decides.php on line 7
