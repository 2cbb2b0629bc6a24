--TEST--
max: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$A=[[],[1,2,3],['a'=>1,'b'=>2,5=>'x'],[3,1,2],["10",9,"1e1",1.5,true,null,"abc"],[[1],[2]],['x',['y',['z']]]];
foreach($A as $a) c('max', [$a]);
c('max', [1,2.5]);
c('max', ['a',0]);
c('max', [[1,2],[1,3]]);
c('max', []);
c('max', [1]);
c('max', [[]]);
c('max', ['abc','abd']);
c('max', [1,'1']);
c('max', ['1',1]);
c('max', [null,false]);
c('max', [[1,2,3],99]);
c('max', ['x'=>1]);
c('max', [1,NAN]);
c('max', [NAN,1]);
c('max', ['10','9a']);
c('max', [true,2]);
c('max', [-1,null]);
--EXPECT--
== max([]): ValueError: max(): Argument #1 ($value) must contain at least one element
== max([0:1,1:2,2:3,]): 3
== max(["a":1,"b":2,5:"x",]): "x"
== max([0:3,1:1,2:2,]): 3
== max([0:"10",1:9,2:"1e1",3:1.5,4:true,5:NULL,6:"abc",]): "abc"
== max([0:[0:1,],1:[0:2,],]): [0:2,]
== max([0:"x",1:[0:"y",1:[0:"z",],],]): [0:"y",1:[0:"z",],]
== max(1,2.5): 2.5
== max("a",0): "a"
== max([0:1,1:2,],[0:1,1:3,]): [0:1,1:3,]
== max(): ArgumentCountError: max() expects at least 1 argument, 0 given
== max(1): TypeError: max(): Argument #1 ($value) must be of type array, int given
== max([]): ValueError: max(): Argument #1 ($value) must contain at least one element
== max("abc","abd"): "abd"
== max(1,"1"): 1
== max("1",1): "1"
== max(NULL,false): NULL
== max([0:1,1:2,2:3,],99): [0:1,1:2,2:3,]
== max(1): ArgumentCountError: max() expects at least 1 argument, 0 given
== max(1,NAN): NAN
== max(NAN,1): 1
== max("10","9a"): "9a"
== max(true,2): true
== max(-1,NULL): -1
