--TEST--
array_object_edges: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('AO',function(){ $a=new ArrayObject(['b'=>1,'a'=>2,5=>3]); $r=[count($a),isset($a['b']),isset($a['z']),empty($a['b']),$a['b'],$a['z'],$a->offsetGet('nope'),$a->getArrayCopy()]; $a[]=9; unset($a['b']); unset($a['zz']); $a['n']=['x'=>1]; $a['n']['x']=2; foreach($a as $k=>$v) $r[]=[$k,$v]; $a->ksort(); $r[]=(array)$a; $a->uasort(fn($x,$y)=>is_array($x)?1:(is_array($y)?-1:$x<=>$y)); $r[]=$a->getArrayCopy(); $a->append(5); $r[]=$a->exchangeArray([1]); $r[]=$a->getFlags(); $r[]=$a->getIteratorClass(); return $r;});
foreach(['asort','ksort','natsort','natcasesort'] as $m) t("AO $m",function()use($m){ $a=new ArrayObject(['b'=>'x10','a'=>'x9','C'=>'X1']); return [$a->$m(),$a->getArrayCopy()];});
t('AO bad',fn()=>new ArrayObject(5));
t('AO asort flag',fn()=>(new ArrayObject([1]))->asort(1,2));
t('AO obj',function(){ $o=new stdClass; $o->p=1; $a=new ArrayObject($o); $a['q']=2; unset($a['p']); return [$o,count($a),d($a)];});
t('AO exch bad',fn()=>(new ArrayObject)->exchangeArray(1));
t('AO clone',function(){ $a=new ArrayObject([1]); $b=clone $a; $b[]=2; return [count($a),count($b)];});
t('AO ref',function(){ $arr=['x'=>[1]]; $a=new ArrayObject($arr); $a['x'][]=2; return [$arr,$a['x']];});
t('AO null key',function(){ $a=new ArrayObject; $a[null]=1; $a[1.5]=2; $a[true]=3; return $a->getArrayCopy();});
t('AO badkey',function(){ $a=new ArrayObject; $a[[]]=1;});
t('AO badkey2',function(){ $a=new ArrayObject; return isset($a[new stdClass]);});
t('AO sub',function(){ $a=new class extends ArrayObject{ function offsetGet($k):mixed{ return "got$k"; } function offsetSet($k,$v):void{ parent::offsetSet($k,"s$v"); } }; $a['k']=1; $a[]=2; return [$a['k'],$a->getArrayCopy(),isset($a['k'])];});
--EXPECT--
== AO: [2] Undefined array key "z"
[2] Undefined array key "nope"
[0:3,1:true,2:false,3:false,4:1,5:NULL,6:NULL,7:["b":1,"a":2,5:3,],8:[0:"a",1:2,],9:[0:5,1:3,],10:[0:6,1:9,],11:[0:"n",1:["x":2,],],12:[5:3,6:9,"a":2,"n":["x":2,],],13:["a":2,5:3,6:9,"n":["x":2,],],14:["a":2,5:3,6:9,"n":["x":2,],7:5,],15:0,16:"ArrayIterator",]
== AO asort: [0:true,1:["C":"X1","b":"x10","a":"x9",],]
== AO ksort: [0:true,1:["C":"X1","a":"x9","b":"x10",],]
== AO natsort: [0:true,1:["C":"X1","a":"x9","b":"x10",],]
== AO natcasesort: [0:true,1:["C":"X1","a":"x9","b":"x10",],]
== AO bad: TypeError: ArrayObject::__construct(): Argument #1 ($array) must be of type array, int given
== AO asort flag: ArgumentCountError: ArrayObject::asort() expects at most 1 argument, 2 given
== AO obj: [0:stdClass["q":2,],1:1,2:"object(ArrayObject)# (1) {\n  [\"storage\":\"ArrayObject\":private]=>\n  object(stdClass)# (1) {\n    [\"q\"]=>\n    int(2)\n  }\n}\n",]
== AO exch bad: TypeError: ArrayObject::exchangeArray(): Argument #1 ($array) must be of type array, int given
== AO clone: [0:1,1:2,]
== AO ref: [0:["x":[0:1,],],1:[0:1,1:2,],]
== AO null key: [8192] Implicit conversion from float 1.5 to int loses precision
[0:1,1:3,]
== AO badkey: TypeError: Illegal offset type
== AO badkey2: TypeError: Illegal offset type in isset or empty
== AO sub: [0:"gotk",1:["k":"s1",0:"s2",],2:true,]
