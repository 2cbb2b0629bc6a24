--TEST--
asort: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('asort',function()use($a){ $r=asort($a); return [$r,$a];}); ;
--EXPECT--
== asort: [0:true,1:[],]
== asort: [0:true,1:[0:1,1:2,2:3,],]
== asort: [0:true,1:["a":1,"b":2,5:"x",],]
== asort: [0:true,1:[1:1,2:2,0:3,],]
== asort: [0:true,1:[5:NULL,3:1.5,1:9,0:"10",2:"1e1",4:true,6:"abc",],]
== asort: [0:true,1:[0:[0:1,],1:[0:2,],],]
== asort: [0:true,1:[0:"x",1:[0:"y",1:[0:"z",],],],]
