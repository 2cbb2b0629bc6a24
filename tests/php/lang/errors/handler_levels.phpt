--TEST--
A handler for some levels; false passes on
--FILE--
<?php
set_error_handler(function ($no, $msg) { echo "handler: $msg\n"; return $no != E_USER_NOTICE; }, E_ALL & ~E_USER_DEPRECATED);
trigger_error('warn', E_USER_WARNING);
trigger_error('note', E_USER_NOTICE);
trigger_error('depr', E_USER_DEPRECATED);
trigger_error('plain');
echo @$undefined;
restore_error_handler();
trigger_error('after', E_USER_WARNING);
try { trigger_error('x', 5); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
handler: warn
handler: note

Notice: note in %shandler_levels.php on line 4

Deprecated: depr in %shandler_levels.php on line 5
handler: plain

Notice: plain in %shandler_levels.php on line 6
handler: Undefined variable $undefined

Warning: after in %shandler_levels.php on line 9
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED
