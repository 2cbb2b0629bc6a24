--TEST--
array_combine: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_combine', [[1,2],['a','b']]);
c('array_combine', [[1],[1,2]]);
c('array_combine', [[],[]]);
c('array_combine', [[1.5,true,null],[1,2,3]]);
--EXPECT--
== array_combine([0:1,1:2,],[0:"a",1:"b",]): [1:"a",2:"b",]
== array_combine([0:1,],[0:1,1:2,]): ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements
== array_combine([],[]): []
== array_combine([0:1.5,1:true,2:NULL,],[0:1,1:2,2:3,]): ["1.5":1,1:2,"":3,]
