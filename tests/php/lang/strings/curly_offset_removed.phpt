--TEST--
Offsets in curly braces are an error
--FILE--
<?php
$s = 'abc';
echo $s{0};
--EXPECTF--

Fatal error: Array and string offset access syntax with curly braces is no longer supported in %scurly_offset_removed.php on line 3
