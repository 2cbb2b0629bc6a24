--TEST--
array_diff_ukey: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_diff_ukey', [['a'=>1,'b'=>2],['A'=>1],'strcasecmp']);
--EXPECT--
== array_diff_ukey(["a":1,"b":2,],["A":1,],"strcasecmp"): ["b":2,]
