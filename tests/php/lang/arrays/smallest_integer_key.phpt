--TEST--
The text of the smallest integer is an integer key
--FILE--
<?php
$name = '-9223372036854775808';
$array = [$name => 'computed', '-9223372036854775809' => 'below', '9223372036854775808' => 'above'];
var_dump($array, isset($array[PHP_INT_MIN]), ['-9223372036854775808' => 'literal'], json_decode("{\"$name\":1}", true), (array) (object) [$name => 1]);
--EXPECT--
array(3) {
  [-9223372036854775808]=>
  string(8) "computed"
  ["-9223372036854775809"]=>
  string(5) "below"
  ["9223372036854775808"]=>
  string(5) "above"
}
bool(true)
array(1) {
  [-9223372036854775808]=>
  string(7) "literal"
}
array(1) {
  [-9223372036854775808]=>
  int(1)
}
array(1) {
  [-9223372036854775808]=>
  int(1)
}
