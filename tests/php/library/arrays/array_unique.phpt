--TEST--
array_unique: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_unique', [$a]);
c('array_unique', [[[1],[1],[2]]]);
c('array_unique', [[4,"4",3,"3a",3]]);
--EXPECT--
== array_unique([]): []
== array_unique([0:1,1:2,2:3,]): [0:1,1:2,2:3,]
== array_unique(["a":1,"b":2,5:"x",]): ["a":1,"b":2,5:"x",]
== array_unique([0:3,1:1,2:2,]): [0:3,1:1,2:2,]
== array_unique([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]
== array_unique([0:[0:1,],1:[0:2,],]): [2] Array to string conversion
[2] Array to string conversion
[0:[0:1,],]
== array_unique([0:"x",1:[0:"y",1:[0:"z",],],]): [2] Array to string conversion
[0:"x",1:[0:"y",1:[0:"z",],],]
== array_unique([0:[0:1,],1:[0:1,],2:[0:2,],]): [2] Array to string conversion
[2] Array to string conversion
[2] Array to string conversion
[0:[0:1,],]
== array_unique([0:4,1:"4",2:3,3:"3a",4:3,]): [0:4,2:3,3:"3a",]
