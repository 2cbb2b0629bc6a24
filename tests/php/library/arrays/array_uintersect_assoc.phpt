--TEST--
array_uintersect_assoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_uintersect_assoc', [['a'=>'X'],['a'=>'x'],'strcasecmp']);
--EXPECT--
== array_uintersect_assoc(["a":"X",],["a":"x",],"strcasecmp"): ["a":"X",]
