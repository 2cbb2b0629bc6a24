--TEST--
count: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
foreach($A as $a) c('count', [$a]);
c('count', [5]);
c('count', ['a']);
c('count', [null]);
c('count', [[1,[2,3]],COUNT_RECURSIVE]);
c('count', [[1],5]);
c('count', [new P]);
--EXPECT--
== count([]): 0
== count([0:1,1:2,2:3,]): 3
== count(["a":1,"b":2,5:"x",]): 3
== count([0:3,1:1,2:2,]): 3
== count([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): 7
== count([0:[0:1,],1:[0:2,],]): 2
== count([0:"x",1:[0:"y",1:[0:"z",],],]): 2
== count(5): TypeError: count(): Argument #1 ($value) must be of type Countable|array, int given
== count("a"): TypeError: count(): Argument #1 ($value) must be of type Countable|array, string given
== count(NULL): TypeError: count(): Argument #1 ($value) must be of type Countable|array, null given
== count([0:1,1:[0:2,1:3,],],1): 4
== count([0:1,],5): ValueError: count(): Argument #2 ($mode) must be either COUNT_NORMAL or COUNT_RECURSIVE
== count(P): TypeError: count(): Argument #1 ($value) must be of type Countable|array, P given
