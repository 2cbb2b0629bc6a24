--TEST--
key: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('key', [$a]);
--EXPECT--
== key([]): NULL
== key([0:1,1:2,2:3,]): 0
== key(["a":1,"b":2,5:"x",]): "a"
== key([0:3,1:1,2:2,]): 0
== key([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): 0
== key([0:[0:1,],1:[0:2,],]): 0
== key([0:"x",1:[0:"y",1:[0:"z",],],]): 0
