--TEST--
array_diff: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_diff', [[1,2,3],[2]]);
c('array_diff', [['a'=>1,'b'=>2],[1]]);
c('array_diff', [[1]]);
c('array_diff', [[1,'1',1.0],['x']]);
c('array_diff', [[[1]],[[2]]]);
c('array_diff', [[1],2]);
c('array_diff', []);
--EXPECT--
== array_diff([0:1,1:2,2:3,],[0:2,]): [0:1,2:3,]
== array_diff(["a":1,"b":2,],[0:1,]): ["b":2,]
== array_diff([0:1,]): [0:1,]
== array_diff([0:1,1:"1",2:1.0,],[0:"x",]): [0:1,1:"1",2:1.0,]
== array_diff([0:[0:1,],],[0:[0:2,],]): [2] Array to string conversion
[2] Array to string conversion
[]
== array_diff([0:1,],2): TypeError: array_diff(): Argument #2 must be of type array, int given
== array_diff(): ArgumentCountError: array_diff() expects at least 1 argument, 0 given
