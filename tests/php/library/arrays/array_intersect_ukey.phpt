--TEST--
array_intersect_ukey: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_intersect_ukey', [['a'=>1],['A'=>2],'strcasecmp']);
--EXPECT--
== array_intersect_ukey(["a":1,],["A":2,],"strcasecmp"): ["a":1,]
