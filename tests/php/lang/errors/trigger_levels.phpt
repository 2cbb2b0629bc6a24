--TEST--
trigger_error() with each level
--FILE--
<?php
error_reporting(0); echo $a; echo 'quiet'; error_reporting(E_ALL); echo @$a;
trigger_error('custom', E_USER_WARNING); trigger_error('dep', E_USER_DEPRECATED); trigger_error('note'); trigger_error('fatal', E_USER_ERROR);
echo 'not reached';
--EXPECTF--
quiet
Warning: custom in %strigger_levels.php on line 3

Deprecated: dep in %strigger_levels.php on line 3

Notice: note in %strigger_levels.php on line 3

Fatal error: fatal in %strigger_levels.php on line 3
