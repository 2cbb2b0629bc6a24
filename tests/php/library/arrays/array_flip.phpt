--TEST--
array_flip: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_flip', [$a]);
c('array_flip', [[1.5,true,null,'a']]);
c('array_flip', [['a','b','a']]);
--EXPECT--
== array_flip([]): []
== array_flip([0:1,1:2,2:3,]): [1:0,2:1,3:2,]
== array_flip(["a":1,"b":2,5:"x",]): [1:"a",2:"b","x":5,]
== array_flip([0:3,1:1,2:2,]): [3:0,1:1,2:2,]
== array_flip([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [2] array_flip(): Can only flip string and integer values, entry skipped
[2] array_flip(): Can only flip string and integer values, entry skipped
[2] array_flip(): Can only flip string and integer values, entry skipped
[10:0,9:1,"1e1":2,"abc":6,]
== array_flip([0:[0:1,],1:[0:2,],]): [2] array_flip(): Can only flip string and integer values, entry skipped
[2] array_flip(): Can only flip string and integer values, entry skipped
[]
== array_flip([0:"x",1:[0:"y",1:[0:"z",],],]): [2] array_flip(): Can only flip string and integer values, entry skipped
["x":0,]
== array_flip([0:1.5,1:true,2:NULL,3:"a",]): [2] array_flip(): Can only flip string and integer values, entry skipped
[2] array_flip(): Can only flip string and integer values, entry skipped
[2] array_flip(): Can only flip string and integer values, entry skipped
["a":3,]
== array_flip([0:"a",1:"b",2:"a",]): ["a":2,"b":1,]
