--TEST--
array_fill_keys: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_fill_keys', [['a',5,null,1.5,true],0]);
c('array_fill_keys', [[[1]],0]);
--EXPECT--
== array_fill_keys([0:"a",1:5,2:NULL,3:1.5,4:true,],0): ["a":0,5:0,"":0,"1.5":0,1:0,]
== array_fill_keys([0:[0:1,],],0): [2] Array to string conversion
["Array":0,]
