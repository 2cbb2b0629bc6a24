--TEST--
current: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('current', [$a]);
--EXPECT--
== current([]): false
== current([0:1,1:2,2:3,]): 1
== current(["a":1,"b":2,5:"x",]): 1
== current([0:3,1:1,2:2,]): 3
== current([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): "10"
== current([0:[0:1,],1:[0:2,],]): [0:1,]
== current([0:"x",1:[0:"y",1:[0:"z",],],]): "x"
