--TEST--
RecursiveIteratorIterator: modes, depth, hooks, errors
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('RAI',function(){ $it=new RecursiveIteratorIterator(new RecursiveArrayIterator([1,[2,[3,4]],'k'=>[5]]),RecursiveIteratorIterator::SELF_FIRST); foreach($it as $k=>$v) $r[]=[$it->getDepth(),$k,is_array($v)?'arr':$v]; return $r;});
t('RII child first',function(){ $it=new RecursiveIteratorIterator(new RecursiveArrayIterator([1,[2,[3]]]),RecursiveIteratorIterator::CHILD_FIRST); foreach($it as $k=>$v) $r[]=[$it->getDepth(),$k,is_array($v)?'arr':$v]; return $r;});
t('RII maxdepth',function(){ $it=new RecursiveIteratorIterator(new RecursiveArrayIterator([1,[2,[3]]])); $r[]=$it->getMaxDepth(); $it->setMaxDepth(1); foreach($it as $v) $r[]=$v; $r[]=$it->getMaxDepth(); return $r;});
t('RII bad depth',fn()=>(new RecursiveIteratorIterator(new RecursiveArrayIterator([1])))->setMaxDepth(-5));
t('RII bad',fn()=>new RecursiveIteratorIterator(new ArrayIterator([1])));
t('RII hooks',function(){ $it=new class(new RecursiveArrayIterator([1,[2,3],4])) extends RecursiveIteratorIterator{ public $log=[]; function beginIteration():void{$this->log[]='bi';} function endIteration():void{$this->log[]='ei';} function beginChildren():void{$this->log[]='bc';} function endChildren():void{$this->log[]='ec';} function nextElement():void{$this->log[]='ne';} function callHasChildren():bool{ $this->log[]='chc'; return parent::callHasChildren();} }; foreach($it as $v) $it->log[]=$v; return $it->log;});
--EXPECT--
== RAI: [0:[0:0,1:0,2:1,],1:[0:0,1:1,2:"arr",],2:[0:1,1:0,2:2,],3:[0:1,1:1,2:"arr",],4:[0:2,1:0,2:3,],5:[0:2,1:1,2:4,],6:[0:0,1:"k",2:"arr",],7:[0:1,1:0,2:5,],]
== RII child first: [0:[0:0,1:0,2:1,],1:[0:1,1:0,2:2,],2:[0:2,1:0,2:3,],3:[0:1,1:1,2:"arr",],4:[0:0,1:1,2:"arr",],]
== RII maxdepth: [0:false,1:1,2:2,3:1,]
== RII bad depth: ValueError: RecursiveIteratorIterator::setMaxDepth(): Argument #1 ($maxDepth) must be greater than or equal to -1
== RII bad: InvalidArgumentException: An instance of RecursiveIterator or IteratorAggregate creating it is required
== RII hooks: [0:"bi",1:"chc",2:"ne",3:1,4:"chc",5:"bc",6:"chc",7:"ne",8:2,9:"chc",10:"ne",11:3,12:"ec",13:"chc",14:"ne",15:4,16:"ei",]
