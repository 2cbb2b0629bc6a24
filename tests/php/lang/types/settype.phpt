--TEST--
settype changes a variable in place
--FILE--
<?php
$v = '12abc';
settype($v, 'integer');
var_dump($v);
settype($v, 'string');
var_dump($v);
settype($v, 'array');
var_dump($v);
settype($v, 'bool');
var_dump($v);
settype($v, 'null');
var_dump($v);
--EXPECT--
int(12)
string(2) "12"
array(1) {
  [0]=>
  string(2) "12"
}
bool(true)
NULL
