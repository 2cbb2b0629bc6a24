--TEST--
array_intersect_assoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_intersect_assoc', [['a'=>1,'b'=>2],['a'=>'1','b'=>3]]);
--EXPECT--
== array_intersect_assoc(["a":1,"b":2,],["a":"1","b":3,]): ["a":1,]
