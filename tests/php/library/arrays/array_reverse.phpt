--TEST--
array_reverse: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_reverse', [$a]);
c('array_reverse', [[1,2,'x'=>3]]);
c('array_reverse', [[1,2,'x'=>3],true]);
c('array_reverse', ['x']);
--EXPECT--
== array_reverse([]): []
== array_reverse([0:1,1:2,2:3,]): [0:3,1:2,2:1,]
== array_reverse(["a":1,"b":2,5:"x",]): [0:"x","b":2,"a":1,]
== array_reverse([0:3,1:1,2:2,]): [0:2,1:1,2:3,]
== array_reverse([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"abc",1:NULL,2:true,3:1.5,4:"1e1",5:9,6:"10",]
== array_reverse([0:[0:1,],1:[0:2,],]): [0:[0:2,],1:[0:1,],]
== array_reverse([0:"x",1:[0:"y",1:[0:"z",],],]): [0:[0:"y",1:[0:"z",],],1:"x",]
== array_reverse([0:1,1:2,"x":3,]): ["x":3,0:2,1:1,]
== array_reverse([0:1,1:2,"x":3,],true): ["x":3,1:2,0:1,]
== array_reverse("x"): TypeError: array_reverse(): Argument #1 ($array) must be of type array, string given
