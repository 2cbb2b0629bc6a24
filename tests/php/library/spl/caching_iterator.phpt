--TEST--
caching_iterator: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('Caching',function(){ $c=new CachingIterator(new ArrayIterator(['a'=>1,'b'=>2,'c'=>3])); foreach($c as $k=>$v) $r[]=[$k,$v,$c->hasNext(),(string)$c]; return $r;});
t('Caching full',function(){ $c=new CachingIterator(new ArrayIterator(['a'=>1,'b'=>2]),CachingIterator::FULL_CACHE); foreach($c as $v); return [$c->getCache(),count($c),isset($c['a']),$c['a'],$c->getFlags()];});
t('Caching nofull',fn()=>(new CachingIterator(new ArrayIterator([])))->getCache());
t('Caching str',fn()=>(string)new CachingIterator(new ArrayIterator([1]),CachingIterator::FULL_CACHE));
t('Caching flags',fn()=>new CachingIterator(new ArrayIterator([1]),CachingIterator::CALL_TOSTRING|CachingIterator::TOSTRING_USE_KEY));
t('Caching key',function(){ $c=new CachingIterator(new ArrayIterator(['a'=>1]),CachingIterator::TOSTRING_USE_KEY); foreach($c as $v) $r[]=(string)$c; return $r;});
t('Caching setflags',fn()=>(new CachingIterator(new ArrayIterator([1])))->setFlags(0));
t('RCI',function(){ $it=new RecursiveIteratorIterator(new RecursiveCachingIterator(new RecursiveArrayIterator([1,[2,3]]),CachingIterator::FULL_CACHE)); return iterator_to_array($it,false);});
--EXPECT--
== Caching: [0:[0:"a",1:1,2:true,3:"1",],1:[0:"b",1:2,2:true,3:"2",],2:[0:"c",1:3,2:false,3:"3",],]
== Caching full: [0:["a":1,"b":2,],1:2,2:true,3:1,4:256,]
== Caching nofull: BadMethodCallException: CachingIterator does not use a full cache (see CachingIterator::__construct)
== Caching str: BadMethodCallException: CachingIterator does not fetch string value (see CachingIterator::__construct)
== Caching flags: ValueError: CachingIterator::__construct(): Argument #2 ($flags) must contain only one of CachingIterator::CALL_TOSTRING, CachingIterator::TOSTRING_USE_KEY, CachingIterator::TOSTRING_USE_CURRENT, or CachingIterator::TOSTRING_USE_INNER
== Caching key: [0:"a",]
== Caching setflags: InvalidArgumentException: Unsetting flag CALL_TO_STRING is not possible
== RCI: [0:1,1:2,2:3,]
