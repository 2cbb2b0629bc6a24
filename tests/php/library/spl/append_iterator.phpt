--TEST--
append_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('Append',function(){ $a=new AppendIterator; $a->append(new ArrayIterator([1,2])); $a->append(new ArrayIterator([])); $a->append(new ArrayIterator(['x'=>3])); foreach($a as $k=>$v) $r[]=[$k,$v,$a->getIteratorIndex()]; $r[]=get_class($a->getArrayIterator()); $r[]=get_class($a->getInnerIterator()??new stdClass); return $r;});
t('Append bad',fn()=>(new AppendIterator)->append([]));
t('Append gen',function(){ $a=new AppendIterator; $a->append((function(){yield 1; yield 2;})()); $a->append((function(){yield 3;})()); return iterator_to_array($a,false);});
--EXPECT--
== Append: [0:[0:0,1:1,2:0,],1:[0:1,1:2,2:0,],2:[0:"x",1:3,2:2,],3:"ArrayIterator",4:"stdClass",]
== Append bad: TypeError: AppendIterator::append(): Argument #1 ($iterator) must be of type Iterator, array given
== Append gen: [0:1,1:2,2:3,]
