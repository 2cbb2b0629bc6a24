--TEST--
array_uintersect: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_uintersect', [['A','b'],['a','B'],'strcasecmp']);
--EXPECT--
== array_uintersect([0:"A",1:"b",],[0:"a",1:"B",],"strcasecmp"): [0:"A",1:"b",]
