--TEST--
array_merge: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_merge', [$a]);
c('array_merge', []);
c('array_merge', [[1],['a'=>1],[2]]);
c('array_merge', [['a'=>1],['a'=>2]]);
c('array_merge', [[5=>1],[5=>2]]);
c('array_merge', [1]);
c('array_merge', [[1],null]);
--EXPECT--
== array_merge([]): []
== array_merge([0:1,1:2,2:3,]): [0:1,1:2,2:3,]
== array_merge(["a":1,"b":2,5:"x",]): ["a":1,"b":2,0:"x",]
== array_merge([0:3,1:1,2:2,]): [0:3,1:1,2:2,]
== array_merge([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]
== array_merge([0:[0:1,],1:[0:2,],]): [0:[0:1,],1:[0:2,],]
== array_merge([0:"x",1:[0:"y",1:[0:"z",],],]): [0:"x",1:[0:"y",1:[0:"z",],],]
== array_merge(): []
== array_merge([0:1,],["a":1,],[0:2,]): [0:1,"a":1,1:2,]
== array_merge(["a":1,],["a":2,]): ["a":2,]
== array_merge([5:1,],[5:2,]): [0:1,1:2,]
== array_merge(1): TypeError: array_merge(): Argument #1 must be of type array, int given
== array_merge([0:1,],NULL): TypeError: array_merge(): Argument #2 must be of type array, null given
