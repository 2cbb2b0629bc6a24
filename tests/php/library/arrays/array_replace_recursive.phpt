--TEST--
array_replace_recursive: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_replace_recursive', [['a'=>[1,2]],['a'=>[1=>'b']]]);
c('array_replace_recursive', [['a'=>[1]],['a'=>2]]);
c('array_replace_recursive', [['a'=>1],['a'=>[2]]]);
--EXPECT--
== array_replace_recursive(["a":[0:1,1:2,],],["a":[1:"b",],]): ["a":[0:1,1:"b",],]
== array_replace_recursive(["a":[0:1,],],["a":2,]): ["a":2,]
== array_replace_recursive(["a":1,],["a":[0:2,],]): ["a":[0:2,],]
