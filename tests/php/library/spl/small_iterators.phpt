--TEST--
small_iterators: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('Infinite',function(){ $i=0; foreach(new InfiniteIterator(new ArrayIterator([1,2])) as $v){ $r[]=$v; if(++$i>4) break; } return $r;});
t('NoRewind',function(){ $n=new NoRewindIterator(new ArrayIterator([1,2,3])); foreach($n as $v){ $r[]=$v; break; } $n->next(); foreach($n as $v) $r[]=$v; return $r;});
t('ItIt',function(){ $i=new IteratorIterator(new ArrayObject([1,2])); $r=[$i->valid(),$i->current()]; $i->rewind(); return [$r,$i->current(),get_class($i->getInnerIterator())];});
t('Empty',function(){ $e=new EmptyIterator; return [$e->valid(),$e->next()];});
t('Empty cur',fn()=>(new EmptyIterator)->current());
t('Empty key',fn()=>(new EmptyIterator)->key());
t('IIt uninit',function(){ $c=new class extends IteratorIterator{ function __construct(){} }; $c->rewind();});
t('gen twice',function(){ $g=(function(){yield 1;})(); foreach($g as $x); foreach(new IteratorIterator($g) as $x);});
--EXPECT--
== Infinite: [0:1,1:2,2:1,3:2,4:1,]
== NoRewind: [0:1,1:2,2:3,]
== ItIt: [0:[0:false,1:NULL,],1:1,2:"ArrayIterator",]
== Empty: [0:false,1:NULL,]
== Empty cur: BadMethodCallException: Accessing the value of an EmptyIterator
== Empty key: BadMethodCallException: Accessing the key of an EmptyIterator
== IIt uninit: Error: The object is in an invalid state as the parent constructor was not called
== gen twice: Exception: Cannot traverse an already closed generator
