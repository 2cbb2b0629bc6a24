--TEST--
array_count_values: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_count_values', [$a]);
c('array_count_values', [['a','A',1,'1',1.5,true]]);
--EXPECT--
== array_count_values([]): []
== array_count_values([0:1,1:2,2:3,]): [1:1,2:1,3:1,]
== array_count_values(["a":1,"b":2,5:"x",]): [1:1,2:1,"x":1,]
== array_count_values([0:3,1:1,2:2,]): [3:1,1:1,2:1,]
== array_count_values([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): [2] array_count_values(): Can only count string and integer values, entry skipped
[2] array_count_values(): Can only count string and integer values, entry skipped
[2] array_count_values(): Can only count string and integer values, entry skipped
[10:1,9:1,"1e1":1,"abc":1,]
== array_count_values([0:[0:1,],1:[0:2,],]): [2] array_count_values(): Can only count string and integer values, entry skipped
[2] array_count_values(): Can only count string and integer values, entry skipped
[]
== array_count_values([0:"x",1:[0:"y",1:[0:"z",],],]): [2] array_count_values(): Can only count string and integer values, entry skipped
["x":1,]
== array_count_values([0:"a",1:"A",2:1,3:"1",4:1.5,5:true,]): [2] array_count_values(): Can only count string and integer values, entry skipped
[2] array_count_values(): Can only count string and integer values, entry skipped
["a":1,"A":1,1:2,]
