--TEST--
array_change_key_case: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_change_key_case', [$a]);
c('array_change_key_case', [['Ab'=>1,'aB'=>2,5=>3],CASE_UPPER]);
--EXPECT--
== array_change_key_case([]): []
== array_change_key_case([0:1,1:2,2:3,]): [0:1,1:2,2:3,]
== array_change_key_case(["a":1,"b":2,5:"x",]): ["a":1,"b":2,5:"x",]
== array_change_key_case([0:3,1:1,2:2,]): [0:3,1:1,2:2,]
== array_change_key_case([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]
== array_change_key_case([0:[0:1,],1:[0:2,],]): [0:[0:1,],1:[0:2,],]
== array_change_key_case([0:"x",1:[0:"y",1:[0:"z",],],]): [0:"x",1:[0:"y",1:[0:"z",],],]
== array_change_key_case(["Ab":1,"aB":2,5:3,],1): ["AB":2,5:3,]
