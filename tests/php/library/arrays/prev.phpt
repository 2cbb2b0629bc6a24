--TEST--
prev: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('prev',function()use($a){ $r=prev($a); return [$r,$a];}); ;
--EXPECT--
== prev: [0:false,1:[],]
== prev: [0:false,1:[0:1,1:2,2:3,],]
== prev: [0:false,1:["a":1,"b":2,5:"x",],]
== prev: [0:false,1:[0:3,1:1,2:2,],]
== prev: [0:false,1:[0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",],]
== prev: [0:false,1:[0:[0:1,],1:[0:2,],],]
== prev: [0:false,1:[0:"x",1:[0:"y",1:[0:"z",],],],]
