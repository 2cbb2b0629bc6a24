--TEST--
array_key_first: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_key_first', [$a]);
c('array_key_first', [null]);
--EXPECT--
== array_key_first([]): NULL
== array_key_first([0:1,1:2,2:3,]): 0
== array_key_first(["a":1,"b":2,5:"x",]): "a"
== array_key_first([0:3,1:1,2:2,]): 0
== array_key_first([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): 0
== array_key_first([0:[0:1,],1:[0:2,],]): 0
== array_key_first([0:"x",1:[0:"y",1:[0:"z",],],]): 0
== array_key_first(NULL): TypeError: array_key_first(): Argument #1 ($array) must be of type array, null given
