--TEST--
array_pad: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_pad', [[1],3,0]);
c('array_pad', [[1],-3,0]);
c('array_pad', [[1],1,0]);
c('array_pad', [[1],10000000,0]);
c('array_pad', ['a',1,1]);
c('array_pad', [['x'=>1,5=>2],4,0]);
c('array_pad', [['x'=>1,5=>2],-4,0]);
--EXPECT--
== array_pad([0:1,],3,0): [0:1,1:0,2:0,]
== array_pad([0:1,],-3,0): [0:0,1:0,2:1,]
== array_pad([0:1,],1,0): [0:1,]
== array_pad([0:1,],10000000,0): ValueError: array_pad(): Argument #2 ($length) must be less than or equal to 1048576
== array_pad("a",1,1): TypeError: array_pad(): Argument #1 ($array) must be of type array, string given
== array_pad(["x":1,5:2,],4,0): ["x":1,0:2,1:0,2:0,]
== array_pad(["x":1,5:2,],-4,0): [0:0,1:0,"x":1,2:2,]
