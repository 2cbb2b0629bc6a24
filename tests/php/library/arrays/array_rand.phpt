--TEST--
array_rand: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_rand', [[],1]);
c('array_rand', [[1],2]);
c('array_rand', [[1,2],0]);
c('array_rand', [[1,2,3],3]);
c('array_rand', [['a'=>1],1]);
--EXPECT--
== array_rand([],1): ValueError: array_rand(): Argument #1 ($array) cannot be empty
== array_rand([0:1,],2): ValueError: array_rand(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)
== array_rand([0:1,1:2,],0): ValueError: array_rand(): Argument #2 ($num) must be between 1 and the number of elements in argument #1 ($array)
== array_rand([0:1,1:2,2:3,],3): [0:0,1:1,2:2,]
== array_rand(["a":1,],1): "a"
