--TEST--
sort: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) t('sort',function()use($a){ $r=sort($a); return [$r,$a];}); ;
c('sort', [5]);
c('sort', [[1],'x']);
--EXPECT--
== sort: [0:true,1:[],]
== sort: [0:true,1:[0:1,1:2,2:3,],]
== sort: [0:true,1:[0:1,1:2,2:"x",],]
== sort: [0:true,1:[0:1,1:2,2:3,],]
== sort: [0:true,1:[0:NULL,1:1.5,2:9,3:"10",4:"1e1",5:true,6:"abc",],]
== sort: [0:true,1:[0:[0:1,],1:[0:2,],],]
== sort: [0:true,1:[0:"x",1:[0:"y",1:[0:"z",],],],]
== sort(5): TypeError: sort(): Argument #1 ($array) must be of type array, int given
== sort([0:1,],"x"): TypeError: sort(): Argument #2 ($flags) must be of type int, string given
