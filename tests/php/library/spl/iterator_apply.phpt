--TEST--
iterator_apply: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('iterator_apply', [new ArrayIterator([1,2,3]),fn()=>true]);
c('iterator_apply', [new ArrayIterator([1,2]),fn()=>false]);
c('iterator_apply', [new ArrayIterator([1,2]),fn($x)=>print("<$x>"),['a']]);
c('iterator_apply', [new ArrayIterator([1]),'nofn']);
--EXPECT--
== iterator_apply(ArrayIterator,Closure): 3
== iterator_apply(ArrayIterator,Closure): 1
== iterator_apply(ArrayIterator,Closure,[0:"a",]): <a><a>2
== iterator_apply(ArrayIterator,"nofn"): TypeError: iterator_apply(): Argument #2 ($callback) must be a valid callback, function "nofn" not found or invalid function name
