--TEST--
array_uintersect_uassoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_uintersect_uassoc', [['a'=>'X'],['A'=>'x'],'strcasecmp','strcasecmp']);
--EXPECT--
== array_uintersect_uassoc(["a":"X",],["A":"x",],"strcasecmp","strcasecmp"): ["a":"X",]
