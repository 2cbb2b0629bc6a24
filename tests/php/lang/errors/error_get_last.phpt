--TEST--
The last error is kept
--FILE--
<?php
var_dump(error_get_last());
@trigger_error('hidden', E_USER_WARNING);
$e = error_get_last();
echo $e['type'], $e['message'], $e['line'], basename($e['file']), "\n";
error_clear_last();
var_dump(error_get_last());
--EXPECT--
NULL
512hidden3error_get_last.php
NULL
