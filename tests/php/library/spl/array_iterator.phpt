--TEST--
array_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('AI',function(){ $a=new ArrayIterator([1,2,'k'=>3]); $r=[$a->current(),$a->key(),$a->next(),$a->current()]; $a->seek(2); $r[]=$a->key(); $a->next(); $r[]=$a->valid(); $r[]=$a->current(); $r[]=$a->key(); $a->rewind(); $a->offsetUnset(0); $r[]=$a->current(); return $r;});
t('AI seek bad',fn()=>(new ArrayIterator([1]))->seek(5));
t('AI mod',function(){ $a=new ArrayIterator(['a'=>1,'b'=>2,'c'=>3]); foreach($a as $k=>$v){ if($k=='a') $a->offsetUnset('b'); $r[]=$k; } return $r;});
--EXPECT--
== AI: [0:1,1:0,2:NULL,3:2,4:"k",5:false,6:NULL,7:NULL,8:2,]
== AI seek bad: OutOfBoundsException: Seek position 5 is out of range
== AI mod: [0:"a",1:"c",]
