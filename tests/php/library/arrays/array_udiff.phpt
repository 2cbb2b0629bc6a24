--TEST--
array_udiff: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_udiff', [[1,5,3],[3],fn($a,$b)=>$a<=>$b]);
c('array_udiff', [[1],[2]]);
c('array_udiff', [[1],[2],'nof']);
--EXPECT--
== array_udiff([0:1,1:5,2:3,],[0:3,],Closure): [0:1,1:5,]
== array_udiff([0:1,],[0:2,]): TypeError: array_udiff(): Argument #2 must be a valid callback, array callback must have exactly two members
== array_udiff([0:1,],[0:2,],"nof"): TypeError: array_udiff(): Argument #3 must be a valid callback, function "nof" not found or invalid function name
