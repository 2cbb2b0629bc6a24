--TEST--
krsort: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('krsort',function()use($a){ $r=krsort($a); return [$r,$a];}); ;
--EXPECT--
== krsort: [0:true,1:[],]
== krsort: [0:true,1:[2:3,1:2,0:1,],]
== krsort: [0:true,1:["b":2,"a":1,5:"x",],]
== krsort: [0:true,1:[2:2,1:1,0:3,],]
== krsort: [0:true,1:[6:"abc",5:NULL,4:true,3:1.5,2:"1e1",1:9,0:"10",],]
== krsort: [0:true,1:[1:[0:2,],0:[0:1,],],]
== krsort: [0:true,1:[1:[0:"y",1:[0:"z",],],0:"x",],]
