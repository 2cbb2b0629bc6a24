--TEST--
SPL: queues
--FILE--
<?php
$q = new SplQueue; $q->enqueue('a'); $q[]='b'; $q->push('c'); var_dump($q); foreach($q as $i=>$v) echo "$i:$v "; echo $q->dequeue(), count($q), "\n";
$s = new SplStack; $s->push(1); $s->push(2); foreach($s as $i=>$v) echo "$i:$v "; echo $s->top(), $s->pop(), $s->pop(), "\n"; try { $s->pop(); } catch (RuntimeException $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
object(SplQueue)#1 (2) {
  ["flags":"SplDoublyLinkedList":private]=>
  int(4)
  ["dllist":"SplDoublyLinkedList":private]=>
  array(3) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "b"
    [2]=>
    string(1) "c"
  }
}
0:a 1:b 2:c a2
1:2 0:1 221
Can't pop from an empty datastructure
