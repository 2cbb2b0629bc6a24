--TEST--
SPL: iterators
--FILE--
<?php
$it = new LimitIterator(new InfiniteIterator(new ArrayIterator([1,2,3])), 1, 5); echo implode(',', iterator_to_array($it,false)), "\n";
$it = new CallbackFilterIterator(new ArrayIterator(range(1,6)), fn($v)=>$v%2==0); echo implode(',', iterator_to_array($it,false)), "\n";
class Odd extends FilterIterator { function accept(): bool { return $this->current() % 2 == 1; } } echo implode(',', iterator_to_array(new Odd(new ArrayIterator(range(1,6))),false)), "\n";
$c = new CachingIterator(new ArrayIterator(['a','b','c'])); foreach($c as $v) echo $v, $c->hasNext() ? ',' : "\n";
function g() { yield 1; yield 2; } foreach(new IteratorIterator(g()) as $v) echo $v; echo "\n";
--EXPECT--
2,3,1,2,3
2,4,6
1,3,5
a,b,c
12
