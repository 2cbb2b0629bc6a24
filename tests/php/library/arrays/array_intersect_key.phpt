--TEST--
array_intersect_key: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_intersect_key', [['a'=>1,'b'=>2],['b'=>0]]);
c('array_intersect_key', [[1,2,3],[1=>0]]);
--EXPECT--
== array_intersect_key(["a":1,"b":2,],["b":0,]): ["b":2,]
== array_intersect_key([0:1,1:2,2:3,],[1:0,]): [1:2,]
