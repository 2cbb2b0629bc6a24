--TEST--
array_sum: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
foreach($A as $a) c('array_sum', [$a]);
c('array_sum', [['3x',1.5,true,null]]);
c('array_sum', [[[1],2]]);
c('array_sum', [[PHP_INT_MAX,1]]);
c('array_sum', [['abc']]);
c('array_sum', [[new P]]);
--EXPECT--
== array_sum([]): 0
== array_sum([0:1,1:2,2:3,]): 6
== array_sum(["a":1,"b":2,5:"x",]): 3
== array_sum([0:3,1:1,2:2,]): 6
== array_sum([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): 31.5
== array_sum([0:[0:1,],1:[0:2,],]): 0
== array_sum([0:"x",1:[0:"y",1:[0:"z",],],]): 0
== array_sum([0:"3x",1:1.5,2:true,3:NULL,]): 5.5
== array_sum([0:[0:1,],1:2,]): 2
== array_sum([0:9223372036854775807,1:1,]): 9.223372036854776E+18
== array_sum([0:"abc",]): 0
== array_sum([0:P,]): 0
