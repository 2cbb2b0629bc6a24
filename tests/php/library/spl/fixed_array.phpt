--TEST--
fixed_array: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('FA',function(){ $f=new SplFixedArray(3); $f[0]=1; $f['1']=2; $r=[count($f),$f->toArray(),$f->getSize(),isset($f[2]),isset($f[0]),isset($f[9])]; $f->setSize(4); $r[]=$f->toArray(); unset($f[0]); foreach($f as $k=>$v) $r[]=[$k,$v]; return [$r,d($f),serialize($f)];});
t('FA oob',fn()=>(new SplFixedArray(1))[1]);
t('FA oob2',function(){ $f=new SplFixedArray(1); $f[-1]=1;});
t('FA append',function(){ $f=new SplFixedArray(1); $f[]=1;});
t('FA str',fn()=>(new SplFixedArray(1))['a']);
t('FA float',function(){ $f=new SplFixedArray(2); $f[1.7]=5; return [$f[1],$f[true]];});
t('FA neg',fn()=>new SplFixedArray(-1));
t('FA from',fn()=>[SplFixedArray::fromArray([3=>1,1=>2])->toArray(),SplFixedArray::fromArray([3=>1],false)->toArray()]);
t('FA from bad',fn()=>SplFixedArray::fromArray(['a'=>1]));
t('FA from bad2',fn()=>SplFixedArray::fromArray([-1=>1]));
t('FA setneg',fn()=>(new SplFixedArray(1))->setSize(-1));
t('FA nested',function(){ $f=new SplFixedArray(1); $f[0]=[]; $f[0][]=1; return $f->toArray();});
t('FA json',fn()=>json_encode(SplFixedArray::fromArray([1,2])));
t('FA wakeup',fn()=>unserialize(serialize(SplFixedArray::fromArray([1,'a'])))->toArray());
t('FA arr key',fn()=>(new SplFixedArray(1))[[]]);
--EXPECT--
== FA: [0:[0:3,1:[0:1,1:2,2:NULL,],2:3,3:false,4:true,5:false,6:[0:1,1:2,2:NULL,3:NULL,],7:[0:0,1:NULL,],8:[0:1,1:2,],9:[0:2,1:NULL,],10:[0:3,1:NULL,],],1:"object(SplFixedArray)# (4) {\n  [0]=>\n  NULL\n  [1]=>\n  int(2)\n  [2]=>\n  NULL\n  [3]=>\n  NULL\n}\n",2:"O:13:\"SplFixedArray\":4:{i:0;N;i:1;i:2;i:2;N;i:3;N;}",]
== FA oob: RuntimeException: Index invalid or out of range
== FA oob2: RuntimeException: Index invalid or out of range
== FA append: Error: [] operator not supported for SplFixedArray
== FA str: TypeError: Illegal offset type
== FA float: [8192] Implicit conversion from float 1.7 to int loses precision
[0:5,1:5,]
== FA neg: ValueError: SplFixedArray::__construct(): Argument #1 ($size) must be greater than or equal to 0
== FA from: [0:[0:NULL,1:2,2:NULL,3:1,],1:[0:1,],]
== FA from bad: InvalidArgumentException: array must contain only positive integer keys
== FA from bad2: InvalidArgumentException: array must contain only positive integer keys
== FA setneg: ValueError: SplFixedArray::setSize(): Argument #1 ($size) must be greater than or equal to 0
== FA nested: [8] Indirect modification of overloaded element of SplFixedArray has no effect
[0:[],]
== FA json: "[1,2]"
== FA wakeup: [0:1,1:"a",]
== FA arr key: TypeError: Illegal offset type
