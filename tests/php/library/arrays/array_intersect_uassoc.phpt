--TEST--
array_intersect_uassoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_intersect_uassoc', [['a'=>'x'],['A'=>'x'],'strcasecmp']);
--EXPECT--
== array_intersect_uassoc(["a":"x",],["A":"x",],"strcasecmp"): ["a":"x",]
