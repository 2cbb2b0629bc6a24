--TEST--
array_column: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
class P{ public $p=1; private $q=2; function __construct($x=1){$this->p=$x;} }
class PM{ function __get($n){return "m$n";} function __isset($n){return $n=='z';} }
c('array_column', [[['id'=>1,'n'=>'a'],['id'=>2,'n'=>'b'],['x'=>1]],'n']);
c('array_column', [[['id'=>1,'n'=>'a'],['id'=>2,'n'=>'b']],'n','id']);
c('array_column', [[['id'=>1,'n'=>'a'],['n'=>'b']],null,'id']);
c('array_column', [[[1,2],[3,4]],1]);
c('array_column', [[[1,2],[3,4]],1,0]);
c('array_column', [[1,2],0]);
c('array_column', [[['a'=>1,'b'=>null]],'a','b']);
c('array_column', [[['a'=>1,'b'=>true]],'a','b']);
c('array_column', [[new P(4),new P(5)],'p']);
c('array_column', [[new P],'q']);
c('array_column', [[new PM],'y']);
--EXPECT--
== array_column([0:["id":1,"n":"a",],1:["id":2,"n":"b",],2:["x":1,],],"n"): [0:"a",1:"b",]
== array_column([0:["id":1,"n":"a",],1:["id":2,"n":"b",],],"n","id"): [1:"a",2:"b",]
== array_column([0:["id":1,"n":"a",],1:["n":"b",],],NULL,"id"): [1:["id":1,"n":"a",],2:["n":"b",],]
== array_column([0:[0:1,1:2,],1:[0:3,1:4,],],1): [0:2,1:4,]
== array_column([0:[0:1,1:2,],1:[0:3,1:4,],],1,0): [1:2,3:4,]
== array_column([0:1,1:2,],0): []
== array_column([0:["a":1,"b":NULL,],],"a","b"): ["":1,]
== array_column([0:["a":1,"b":true,],],"a","b"): [1:1,]
== array_column([0:P,1:P,],"p"): [0:4,1:5,]
== array_column([0:P,],"q"): []
== array_column([0:PM,],"y"): []
