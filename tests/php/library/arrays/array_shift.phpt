--TEST--
array_shift: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('array_shift',function()use($a){ $r=array_shift($a); return [$r,$a];}); ;
--EXPECT--
== array_shift: [0:NULL,1:[],]
== array_shift: [0:1,1:[0:2,1:3,],]
== array_shift: [0:1,1:["b":2,0:"x",],]
== array_shift: [0:3,1:[0:1,1:2,],]
== array_shift: [0:"10",1:[0:9,1:"1e1",2:1.5,3:true,4:NULL,5:"abc",],]
== array_shift: [0:[0:1,],1:[0:[0:2,],],]
== array_shift: [0:"x",1:[0:[0:"y",1:[0:"z",],],],]
