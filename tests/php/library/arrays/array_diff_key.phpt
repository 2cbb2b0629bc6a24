--TEST--
array_diff_key: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_diff_key', [['a'=>1,'b'=>2],['a'=>9]]);
c('array_diff_key', [[1,2],[1]]);
c('array_diff_key', [[1],'x']);
--EXPECT--
== array_diff_key(["a":1,"b":2,],["a":9,]): ["b":2,]
== array_diff_key([0:1,1:2,],[0:1,]): [1:2,]
== array_diff_key([0:1,],"x"): TypeError: array_diff_key(): Argument #2 must be of type array, string given
