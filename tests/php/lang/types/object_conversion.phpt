--TEST--
Casts to object
--FILE--
<?php
var_dump((object) ['a' => 1, 5 => 'x'], (object) 'text', (object) null);
$o = (object) ['k' => [1, 2]];
echo $o->k[1], "\n";
echo ((object) [5 => 'five'])->{'5'}, "\n";
--EXPECT--
object(stdClass)#1 (2) {
  ["a"]=>
  int(1)
  ["5"]=>
  string(1) "x"
}
object(stdClass)#2 (1) {
  ["scalar"]=>
  string(4) "text"
}
object(stdClass)#3 (0) {
}
2
five
