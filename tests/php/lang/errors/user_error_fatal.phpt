--TEST--
E_USER_ERROR ends the script
--FILE--
<?php
echo "a\n";
trigger_error('fatal user error', E_USER_ERROR);
echo "never\n";
--EXPECTF--
a

Fatal error: fatal user error in %suser_error_fatal.php on line 3
