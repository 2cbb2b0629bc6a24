--TEST--
array_replace: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_replace', [[1,2],[1=>'b',3=>'d']]);
c('array_replace', [['a'=>1],['a'=>[2]]]);
c('array_replace', [[1]]);
--EXPECT--
== array_replace([0:1,1:2,],[1:"b",3:"d",]): [0:1,1:"b",3:"d",]
== array_replace(["a":1,],["a":[0:2,],]): ["a":[0:2,],]
== array_replace([0:1,]): [0:1,]
