--TEST--
Casts to array
--FILE--
<?php
var_dump((array) 'a', (array) null, (array) [1], (array) 1.5);
class P { public $a = 1; protected $b = 2; private $c = 3; }
foreach ((array) new P as $k => $v) echo str_replace("\0", '~', $k), '=', $v, "\n";
--EXPECT--
array(1) {
  [0]=>
  string(1) "a"
}
array(0) {
}
array(1) {
  [0]=>
  int(1)
}
array(1) {
  [0]=>
  float(1.5)
}
a=1
~*~b=2
~P~c=3
