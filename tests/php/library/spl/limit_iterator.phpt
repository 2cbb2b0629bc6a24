--TEST--
limit_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('Limit',fn()=>[iterator_to_array(new LimitIterator(new ArrayIterator([1,2,3,4]),1,2)),iterator_to_array(new LimitIterator(new ArrayIterator([1]),5))]);
t('Limit bad',fn()=>new LimitIterator(new ArrayIterator([]),-1));
t('Limit bad2',fn()=>new LimitIterator(new ArrayIterator([]),0,-2));
t('Limit seek',function(){ $l=new LimitIterator(new ArrayIterator([1,2,3,4]),1,2); $r=[$l->seek(2),$l->current(),$l->getPosition()]; try{$l->seek(0);}catch(Exception $e){$r[]=get_class($e).$e->getMessage();} try{$l->seek(3);}catch(Exception $e){$r[]=$e->getMessage();} return $r;});
t('Limit seek2',fn()=>iterator_to_array(new LimitIterator(new ArrayIterator([1]),2)));
--EXPECT--
== Limit: OutOfBoundsException: Seek position 5 is out of range
== Limit bad: ValueError: LimitIterator::__construct(): Argument #2 ($offset) must be greater than or equal to 0
== Limit bad2: ValueError: LimitIterator::__construct(): Argument #3 ($limit) must be greater than or equal to -1
== Limit seek: [0:2,1:3,2:2,3:"OutOfBoundsExceptionCannot seek to 0 which is below the offset 1",4:"Cannot seek to 3 which is behind offset 1 plus count 2",]
== Limit seek2: OutOfBoundsException: Seek position 2 is out of range
