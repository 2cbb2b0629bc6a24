--TEST--
array_chunk: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_chunk', [[1,2,3],2]);
c('array_chunk', [['a'=>1,'b'=>2,'c'=>3],2,true]);
c('array_chunk', [[1],0]);
c('array_chunk', [[],1]);
--EXPECT--
== array_chunk([0:1,1:2,2:3,],2): [0:[0:1,1:2,],1:[0:3,],]
== array_chunk(["a":1,"b":2,"c":3,],2,true): [0:["a":1,"b":2,],1:["c":3,],]
== array_chunk([0:1,],0): ValueError: array_chunk(): Argument #2 ($length) must be greater than 0
== array_chunk([],1): []
