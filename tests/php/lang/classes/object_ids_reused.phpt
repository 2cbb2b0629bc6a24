--TEST--
The number of an object that is gone is used again
--FILE--
<?php
$a = new stdClass; $b = new stdClass;
echo spl_object_id($a), spl_object_id($b), spl_object_id(new stdClass), spl_object_id(new stdClass);
unset($a);
$c = new stdClass;
echo spl_object_id($c);
function f() { $x = new stdClass; return spl_object_id($x); }
echo f(), f();
$f = function () {};
echo spl_object_id($f), "\n";
var_dump(new ArrayIterator([1]));
--EXPECT--
12331333
object(ArrayIterator)#4 (1) {
  ["storage":"ArrayIterator":private]=>
  array(1) {
    [0]=>
    int(1)
  }
}
