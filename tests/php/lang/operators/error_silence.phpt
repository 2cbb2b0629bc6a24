--TEST--
@ hides warnings and keeps values
--FILE--
<?php
$a = [];
var_dump(@$a['x'], @$nope, @file_get_contents('/does/not/exist'));
echo error_get_last()['message'], "\n";
echo error_reporting(), ' ', @error_reporting(), ' ', error_reporting(), "\n";
--EXPECT--
NULL
NULL
bool(false)
file_get_contents(/does/not/exist): Failed to open stream: No such file or directory
32767 4437 32767
