--TEST--
array_map: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
c('array_map', [null,[1,2]]);
c('array_map', [null,[1],[2,3]]);
c('array_map', ['strtoupper',['x'=>'a']]);
c('array_map', [fn($a,$b)=>$a.$b,['a'=>1],['b'=>2]]);
c('array_map', ['nofunc',[1]]);
c('array_map', [null,1]);
c('array_map', ['strlen',1]);
c('array_map', [fn()=>1,[],[]]);
c('array_map', ['strtoupper',[1],2]);
c('array_map', [fn($a)=>$a]);
c('array_map', ['intval',['1a','b']]);
c('array_map', ['P::x',[1]]);
c('array_map', [['P','x'],[1]]);
c('array_map', [[new P,'nope'],[1]]);
c('array_map', ['array_map',[1]]);
--EXPECT--
== array_map(NULL,[0:1,1:2,]): [0:1,1:2,]
== array_map(NULL,[0:1,],[0:2,1:3,]): [0:[0:1,1:2,],1:[0:NULL,1:3,],]
== array_map("strtoupper",["x":"a",]): ["x":"A",]
== array_map(Closure,["a":1,],["b":2,]): [0:"12",]
== array_map("nofunc",[0:1,]): TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, function "nofunc" not found or invalid function name
== array_map(NULL,1): TypeError: array_map(): Argument #2 ($array) must be of type array, int given
== array_map("strlen",1): TypeError: array_map(): Argument #2 ($array) must be of type array, int given
== array_map(Closure,[],[]): []
== array_map("strtoupper",[0:1,],2): TypeError: array_map(): Argument #3 must be of type array, int given
== array_map(Closure): ArgumentCountError: array_map() expects at least 2 arguments, 1 given
== array_map("intval",[0:"1a",1:"b",]): [0:1,1:0,]
== array_map("P::x",[0:1,]): TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class P does not have a method "x"
== array_map([0:"P",1:"x",],[0:1,]): TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class P does not have a method "x"
== array_map([0:P,1:"nope",],[0:1,]): TypeError: array_map(): Argument #1 ($callback) must be a valid callback or null, class P does not have a method "nope"
== array_map("array_map",[0:1,]): ArgumentCountError: array_map() expects at least 2 arguments, 1 given
