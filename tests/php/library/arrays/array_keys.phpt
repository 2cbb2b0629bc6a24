--TEST--
array_keys: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_keys', [$a]);
--EXPECT--
== array_keys([]): []
== array_keys([0:1,1:2,2:3,]): [0:0,1:1,2:2,]
== array_keys(["a":1,"b":2,5:"x",]): [0:"a",1:"b",2:5,]
== array_keys([0:3,1:1,2:2,]): [0:0,1:1,2:2,]
== array_keys([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:0,1:1,2:2,3:3,4:4,5:5,6:6,]
== array_keys([0:[0:1,],1:[0:2,],]): [0:0,1:1,]
== array_keys([0:"x",1:[0:"y",1:[0:"z",],],]): [0:0,1:1,]
