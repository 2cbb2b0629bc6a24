--TEST--
null for scalar parameters of built-in functions is deprecated
--FILE--
<?php
echo strlen(null), str_replace('a', 'b', null), "\n";
echo trim(null) . '|', "\n";
try { array_sum(null); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %snullable_deprecated.php on line 2
0
Deprecated: str_replace(): Passing null to parameter #3 ($subject) of type array|string is deprecated in %snullable_deprecated.php on line 2


Deprecated: trim(): Passing null to parameter #1 ($string) of type string is deprecated in %snullable_deprecated.php on line 3
|
array_sum(): Argument #1 ($array) must be of type array, null given
