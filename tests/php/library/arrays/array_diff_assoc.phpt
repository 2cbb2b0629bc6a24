--TEST--
array_diff_assoc: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_diff_assoc', [['a'=>1,0=>2],['a'=>'1']]);
c('array_diff_assoc', [['a'=>null],['a'=>'']]);
--EXPECT--
== array_diff_assoc(["a":1,0:2,],["a":"1",]): [0:2,]
== array_diff_assoc(["a":NULL,],["a":"",]): []
