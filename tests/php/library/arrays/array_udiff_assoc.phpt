--TEST--
array_udiff_assoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_udiff_assoc', [['a'=>1,'b'=>2],['a'=>1],fn($a,$b)=>$a<=>$b]);
--EXPECT--
== array_udiff_assoc(["a":1,"b":2,],["a":1,],Closure): ["b":2,]
