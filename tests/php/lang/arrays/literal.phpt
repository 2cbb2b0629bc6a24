--TEST--
Array literals, keys and their conversion
--FILE--
<?php
var_dump([1, 'a' => 2, 3, '5' => 4, 6, '05' => 7, 1.7 => 8, true => 9, null => 10, -5 => 11, 12, '-3' => 13, '-0' => 14, 'a' => 15]);
--EXPECTF--

Deprecated: Implicit conversion from float 1.7 to int loses precision in %sliteral.php on line 2
array(11) {
  [0]=>
  int(1)
  ["a"]=>
  int(15)
  [1]=>
  int(9)
  [5]=>
  int(4)
  [6]=>
  int(6)
  ["05"]=>
  int(7)
  [""]=>
  int(10)
  [-5]=>
  int(11)
  [7]=>
  int(12)
  [-3]=>
  int(13)
  ["-0"]=>
  int(14)
}
