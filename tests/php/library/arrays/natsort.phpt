--TEST--
natsort: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('natsort',function()use($a){ $r=natsort($a); return [$r,$a];}); ;
--EXPECT--
== natsort: [0:true,1:[],]
== natsort: [0:true,1:[0:1,1:2,2:3,],]
== natsort: [0:true,1:["a":1,"b":2,5:"x",],]
== natsort: [0:true,1:[1:1,2:2,0:3,],]
== natsort: [0:true,1:[5:NULL,4:true,3:1.5,2:"1e1",1:9,0:"10",6:"abc",],]
== natsort: [2] Array to string conversion
[2] Array to string conversion
[0:true,1:[0:[0:1,],1:[0:2,],],]
== natsort: [2] Array to string conversion
[0:true,1:[1:[0:"y",1:[0:"z",],],0:"x",],]
