--TEST--
Stacks, queues, heaps and fixed arrays
--FILE--
<?php
$st = new SplStack;
$st->push(1);
$st[] = 2;
echo $st->pop(), $st->top(), count($st), "\n";
$q = new SplQueue;
$q->enqueue('a');
$q[] = 'b';
echo $q->dequeue(), count($q), "\n";
$pq = new SplPriorityQueue;
foreach (['lo' => 1, 'hi' => 10, 'mid' => 5] as $v => $p) $pq->insert($v, $p);
while (!$pq->isEmpty()) echo $pq->extract(), ' ';
$f = new SplFixedArray(3);
$f[0] = 'x';
echo $f->getSize(), $f[0], "\n";
try { $f[5] = 1; } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
$l = new SplDoublyLinkedList;
foreach ([1, 2, 3] as $x) $l->push($x);
$l->unshift(0);
foreach ($l as $k => $v) echo "$k$v ";
$h = new SplMinHeap;
foreach ([3, 1, 2] as $x) $h->insert($x);
foreach ($h as $x) echo $x;
echo "\n";
try { (new SplStack)->pop(); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
211
a1
hi mid lo 3x
Index invalid or out of range
00 11 22 33 123
Can't pop from an empty datastructure
