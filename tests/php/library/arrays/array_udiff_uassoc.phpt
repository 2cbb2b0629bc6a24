--TEST--
array_udiff_uassoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_udiff_uassoc', [['a'=>1,'b'=>2],['A'=>1],fn($a,$b)=>$a<=>$b,'strcasecmp']);
--EXPECT--
== array_udiff_uassoc(["a":1,"b":2,],["A":1,],Closure,"strcasecmp"): ["b":2,]
