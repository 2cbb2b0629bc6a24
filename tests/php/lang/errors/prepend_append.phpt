--TEST--
error_prepend_string and error_append_string
--INI--
error_prepend_string=<<
error_append_string=>>
--FILE--
<?php
echo $undefined;
echo "\n";
--EXPECTF--
<<
Warning: Undefined variable $undefined in %sprepend_append.php on line 2
>>
