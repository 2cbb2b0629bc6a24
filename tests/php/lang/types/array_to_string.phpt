--TEST--
An array as a string is "Array", with a warning
--FILE--
<?php
echo 'x' . [1] . "y\n";
echo (string) [], "\n";
--EXPECTF--

Warning: Array to string conversion in %sarray_to_string.php on line 2
xArrayy

Warning: Array to string conversion in %sarray_to_string.php on line 3
Array
