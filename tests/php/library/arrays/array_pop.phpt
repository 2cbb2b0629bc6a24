--TEST--
array_pop: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('array_pop',function()use($a){ $r=array_pop($a); return [$r,$a];}); ;
--EXPECT--
== array_pop: [0:NULL,1:[],]
== array_pop: [0:3,1:[0:1,1:2,],]
== array_pop: [0:"x",1:["a":1,"b":2,],]
== array_pop: [0:2,1:[0:3,1:1,],]
== array_pop: [0:"abc",1:[0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,],]
== array_pop: [0:[0:2,],1:[0:[0:1,],],]
== array_pop: [0:[0:"y",1:[0:"z",],],1:[0:"x",],]
