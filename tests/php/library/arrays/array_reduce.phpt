--TEST--
array_reduce: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_reduce', [[1,2,3],fn($c,$i)=>$c+$i]);
c('array_reduce', [[],fn()=>1,'init']);
c('array_reduce', [[1],'nof']);
--EXPECT--
== array_reduce([0:1,1:2,2:3,],Closure): 6
== array_reduce([],Closure,"init"): "init"
== array_reduce([0:1,],"nof"): TypeError: array_reduce(): Argument #2 ($callback) must be a valid callback, function "nof" not found or invalid function name
