--TEST--
array_merge_recursive: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
foreach($A as $a) c('array_merge_recursive', [$a]);
c('array_merge_recursive', [['a'=>[1]],['a'=>[2],'b'=>3]]);
c('array_merge_recursive', [['a'=>1],['a'=>2]]);
c('array_merge_recursive', [['a'=>['x'=>1]],['a'=>['x'=>2]]]);
c('array_merge_recursive', [[5=>1],[5=>2]]);
c('array_merge_recursive', [['a'=>new P],['a'=>1]]);
--EXPECT--
== array_merge_recursive([]): []
== array_merge_recursive([0:1,1:2,2:3,]): [0:1,1:2,2:3,]
== array_merge_recursive(["a":1,"b":2,5:"x",]): ["a":1,"b":2,0:"x",]
== array_merge_recursive([0:3,1:1,2:2,]): [0:3,1:1,2:2,]
== array_merge_recursive([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]
== array_merge_recursive([0:[0:1,],1:[0:2,],]): [0:[0:1,],1:[0:2,],]
== array_merge_recursive([0:"x",1:[0:"y",1:[0:"z",],],]): [0:"x",1:[0:"y",1:[0:"z",],],]
== array_merge_recursive(["a":[0:1,],],["a":[0:2,],"b":3,]): ["a":[0:1,1:2,],"b":3,]
== array_merge_recursive(["a":1,],["a":2,]): ["a":[0:1,1:2,],]
== array_merge_recursive(["a":["x":1,],],["a":["x":2,],]): ["a":["x":[0:1,1:2,],],]
== array_merge_recursive([5:1,],[5:2,]): [0:1,1:2,]
== array_merge_recursive(["a":P,],["a":1,]): ["a":["p":1,"\000P\000q":2,0:1,],]
