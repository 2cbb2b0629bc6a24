--TEST--
array_intersect: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_intersect', [[1,2,3],[2,3],[3]]);
c('array_intersect', [['a'=>1],['1']]);
c('array_intersect', [[1]]);
--EXPECT--
== array_intersect([0:1,1:2,2:3,],[0:2,1:3,],[0:3,]): [2:3,]
== array_intersect(["a":1,],[0:"1",]): ["a":1,]
== array_intersect([0:1,]): [0:1,]
