--TEST--
array_values: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_values', [$a]);
--EXPECT--
== array_values([]): []
== array_values([0:1,1:2,2:3,]): [0:1,1:2,2:3,]
== array_values(["a":1,"b":2,5:"x",]): [0:1,1:2,2:"x",]
== array_values([0:3,1:1,2:2,]): [0:3,1:1,2:2,]
== array_values([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]
== array_values([0:[0:1,],1:[0:2,],]): [0:[0:1,],1:[0:2,],]
== array_values([0:"x",1:[0:"y",1:[0:"z",],],]): [0:"x",1:[0:"y",1:[0:"z",],],]
