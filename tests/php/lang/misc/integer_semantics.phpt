--TEST--
Integer corner cases in loops and keys
--FILE--
<?php
$a = [];
for ($i = PHP_INT_MAX - 1; $i > 0 && count($a) < 3; $i++) $a[] = $i;
var_dump($a);
echo PHP_INT_MAX % 10, ' ', (int) (PHP_INT_MAX / 2) , ' ', 0.1 + 0.2 == 0.3 ? 'eq' : 'ne', ' ', round(2.5), round(-3.5), round(1234.5678, -2), round(1.955, 2), ' ', floor(-1.5), ceil(-1.5), ' ', 10 % 3.9, ' ', 7 <=> 7.0, ' ', max('apple', 5), max([1, 2], [1, 3])[1], max(1, '1'), min('a', 0), "\n";
--EXPECTF--
array(3) {
  [0]=>
  int(9223372036854775806)
  [1]=>
  int(9223372036854775807)
  [2]=>
  float(9.223372036854776E+18)
}
7 4611686018427387904 ne 3-412001.96 -2-1 
Deprecated: Implicit conversion from float 3.9 to int loses precision in %sinteger_semantics.php on line 5
1 0 apple310
