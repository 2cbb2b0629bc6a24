--TEST--
array_product: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('array_product', [$a]);
c('array_product', [['2',3.0]]);
c('array_product', [['a']]);
c('array_product', [[null]]);
c('array_product', [[[1]]]);
c('array_product', [[PHP_INT_MAX,2]]);
--EXPECT--
== array_product([]): 1
== array_product([0:1,1:2,2:3,]): 6
== array_product(["a":1,"b":2,5:"x",]): 0
== array_product([0:3,1:1,2:2,]): 6
== array_product([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): 0.0
== array_product([0:[0:1,],1:[0:2,],]): 1
== array_product([0:"x",1:[0:"y",1:[0:"z",],],]): 0
== array_product([0:"2",1:3.0,]): 6.0
== array_product([0:"a",]): 0
== array_product([0:NULL,]): 0
== array_product([0:[0:1,],]): 1
== array_product([0:9223372036854775807,1:2,]): 1.8446744073709552E+19
