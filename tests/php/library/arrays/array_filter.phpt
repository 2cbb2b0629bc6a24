--TEST--
array_filter: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_filter', [$a]);
c('array_filter', [[1,0,2,null,'','0','a'=>[]]]);
c('array_filter', [['a'=>1,'b'=>2],fn($k)=>$k=='b',ARRAY_FILTER_USE_KEY]);
c('array_filter', [['a'=>1,'b'=>2],fn($v,$k)=>$v==1&&$k=='a',ARRAY_FILTER_USE_BOTH]);
c('array_filter', [[1],'nof']);
c('array_filter', [[1],null]);
--EXPECT--
== array_filter([]): []
== array_filter([0:1,1:2,2:3,]): [0:1,1:2,2:3,]
== array_filter(["a":1,"b":2,5:"x",]): ["a":1,"b":2,5:"x",]
== array_filter([0:3,1:1,2:2,]): [0:3,1:1,2:2,]
== array_filter([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [0:"10",1:9,2:"1e1",3:1.5,4:true,6:"abc",]
== array_filter([0:[0:1,],1:[0:2,],]): [0:[0:1,],1:[0:2,],]
== array_filter([0:"x",1:[0:"y",1:[0:"z",],],]): [0:"x",1:[0:"y",1:[0:"z",],],]
== array_filter([0:1,1:0,2:2,3:NULL,4:"",5:"0","a":[],]): [0:1,2:2,]
== array_filter(["a":1,"b":2,],Closure,2): ["b":2,]
== array_filter(["a":1,"b":2,],Closure,1): ["a":1,]
== array_filter([0:1,],"nof"): TypeError: array_filter(): Argument #2 ($callback) must be a valid callback or null, function "nof" not found or invalid function name
== array_filter([0:1,],NULL): [0:1,]
