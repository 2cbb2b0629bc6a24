--TEST--
No element can follow the largest key
--FILE--
<?php
$a = [PHP_INT_MAX => 1];
try { $a[] = 2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(count($a));
--EXPECT--
Cannot add element to the array as the next element is already occupied
int(1)
