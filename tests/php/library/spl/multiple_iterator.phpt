--TEST--
multiple_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('Multiple',function(){ $m=new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC|MultipleIterator::MIT_NEED_ANY); $m->attachIterator(new ArrayIterator([1,2]),'a'); $m->attachIterator(new ArrayIterator(['x'=>3]),'b'); foreach($m as $k=>$v) $r[]=[$k,$v]; $r[]=$m->countIterators(); return $r;});
t('Multiple all',function(){ $m=new MultipleIterator; $m->attachIterator(new ArrayIterator([1,2])); $m->attachIterator(new ArrayIterator([3])); foreach($m as $k=>$v) $r[]=[$k,$v]; return $r;});
t('Multiple null',fn()=>(new MultipleIterator(MultipleIterator::MIT_KEYS_ASSOC))->attachIterator(new ArrayIterator([])));
t('Multiple dup',function(){ $m=new MultipleIterator(2); $m->attachIterator(new ArrayIterator([]),'a'); $m->attachIterator(new ArrayIterator([]),'a');});
t('Multiple inv',function(){ $m=new MultipleIterator; $m->attachIterator(new ArrayIterator([])); return $m->current();});
t('Multiple badinfo',fn()=>(new MultipleIterator)->attachIterator(new ArrayIterator([]),1.5));
--EXPECT--
== Multiple: [0:[0:["a":0,"b":"x",],1:["a":1,"b":3,],],1:[0:["a":1,"b":NULL,],1:["a":2,"b":NULL,],],2:2,]
== Multiple all: [0:[0:[0:0,1:0,],1:[0:1,1:3,],],]
== Multiple null: NULL
== Multiple dup: InvalidArgumentException: Key duplication error
== Multiple inv: RuntimeException: Called current() with non valid sub iterator
== Multiple badinfo: [8192] Implicit conversion from float 1.5 to int loses precision
NULL
