--TEST--
filter_iterators: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('CBF',fn()=>iterator_to_array(new CallbackFilterIterator(new ArrayIterator(['a'=>1,'b'=>2]),fn($v,$k,$it)=>$v>1&&$k=='b'&&$it instanceof ArrayIterator)));
t('RCBF',fn()=>iterator_to_array(new RecursiveIteratorIterator(new RecursiveCallbackFilterIterator(new RecursiveArrayIterator([1,[2,3],4]),fn($v,$k,$it)=>$it->hasChildren()||$v%2==0)),false));
t('Filter',fn()=>iterator_to_array(new class(new ArrayIterator([1,2,3])) extends FilterIterator{ function accept():bool{ return $this->current()!=2; } }));
t('ParentIt',function(){ foreach(new RecursiveIteratorIterator(new ParentIterator(new RecursiveArrayIterator([1,[2,[3]]])),1) as $k=>$v) $r[]=$k; return $r;});
--EXPECT--
== CBF: ["b":2,]
== RCBF: [0:2,1:4,]
== Filter: [0:1,2:3,]
== ParentIt: [0:1,1:1,]
