--TEST--
min: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('min', [$a]);
c('min', [1,2.5]);
c('min', ['a',0]);
c('min', [[]]);
c('min', ['abc',[]]);
c('min', [0,-0.0]);
c('min', [null,-1]);
c('min', ['x']);
c('min', [NAN,1]);
c('min', [0,'a']);
c('min', ['',0,null]);
--EXPECT--
== min([]): ValueError: min(): Argument #1 ($value) must contain at least one element
== min([0:1,1:2,2:3,]): 1
== min(["a":1,"b":2,5:"x",]): 1
== min([0:3,1:1,2:2,]): 1
== min([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): NULL
== min([0:[0:1,],1:[0:2,],]): [0:1,]
== min([0:"x",1:[0:"y",1:[0:"z",],],]): "x"
== min(1,2.5): 1
== min("a",0): 0
== min([]): ValueError: min(): Argument #1 ($value) must contain at least one element
== min("abc",[]): "abc"
== min(0,-0.0): 0
== min(NULL,-1): NULL
== min("x"): TypeError: min(): Argument #1 ($value) must be of type array, string given
== min(NAN,1): NAN
== min(0,"a"): 0
== min("",0,NULL): ""
