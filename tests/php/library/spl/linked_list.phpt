--TEST--
linked_list: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('DLL',function(){ $l=new SplDoublyLinkedList; $l->push(1); $l->push(2); $l->unshift(0); $l[]=3; $r=[count($l),$l->top(),$l->bottom(),$l[1],isset($l[9])]; $l->add(1,'ins'); $l->offsetUnset(0); foreach($l as $k=>$v) $r[]=[$k,$v]; $l->setIteratorMode(SplDoublyLinkedList::IT_MODE_LIFO); foreach($l as $k=>$v) $r[]=[$k,$v]; $l->setIteratorMode(SplDoublyLinkedList::IT_MODE_DELETE); foreach($l as $k=>$v) $r[]=[$k,$v]; $r[]=count($l); $r[]=$l->getIteratorMode(); return $r;});
t('DLL bad',fn()=>(new SplDoublyLinkedList)->pop());
t('DLL bad2',fn()=>(new SplDoublyLinkedList)->shift());
t('DLL bad3',fn()=>(new SplDoublyLinkedList)->top());
t('DLL bad4',fn()=>(new SplDoublyLinkedList)[0]);
t('DLL bad5',function(){ $l=new SplDoublyLinkedList; $l[3]=1;});
t('DLL bad6',function(){ $l=new SplDoublyLinkedList; unset($l[0]);});
t('DLL bad7',fn()=>(new SplDoublyLinkedList)->add(5,1));
t('DLL bad8',fn()=>(new SplDoublyLinkedList)->add('x',1));
t('Stack',function(){ $s=new SplStack; $s->push(1); $s->push(2); $r=[$s->top(),$s->pop()]; $s[]=3; foreach($s as $k=>$v) $r[]=[$k,$v]; return [$r,d($s),serialize($s)];});
t('Stack mode',fn()=>(new SplStack)->setIteratorMode(SplDoublyLinkedList::IT_MODE_FIFO));
t('Queue',function(){ $q=new SplQueue; $q->enqueue('a'); $q[]='b'; $r=[$q->dequeue(),count($q),$q->isEmpty()]; return [$r,d($q),serialize($q),d(unserialize(serialize($q))),$q->serialize()];});
t('Queue mode',fn()=>(new SplQueue)->setIteratorMode(2));
t('DLL walk',function(){ $l=new SplDoublyLinkedList; foreach([1,2,3] as $x) $l[]=$x; $l->rewind(); $r=[$l->current(),$l->key()]; $l->next(); $l->prev(); $r[]=$l->current(); $l->prev(); $r[]=$l->valid(); $r[]=$l->current(); return $r;});
t('DLL unser',function(){ $l=new SplDoublyLinkedList; $l->unserialize('i:0;:i:1;:i:2;'); return [count($l),$l[1]];});
--EXPECT--
== DLL: [0:4,1:3,2:0,3:1,4:false,5:[0:0,1:"ins",],6:[0:1,1:1,],7:[0:2,1:2,],8:[0:3,1:3,],9:[0:3,1:3,],10:[0:2,1:2,],11:[0:1,1:1,],12:[0:0,1:"ins",],13:[0:0,1:"ins",],14:[0:0,1:1,],15:[0:0,1:2,],16:[0:0,1:3,],17:0,18:1,]
== DLL bad: RuntimeException: Can't pop from an empty datastructure
== DLL bad2: RuntimeException: Can't shift from an empty datastructure
== DLL bad3: RuntimeException: Can't peek at an empty datastructure
== DLL bad4: OutOfRangeException: SplDoublyLinkedList::offsetGet(): Argument #1 ($index) is out of range
== DLL bad5: OutOfRangeException: SplDoublyLinkedList::offsetSet(): Argument #1 ($index) is out of range
== DLL bad6: OutOfRangeException: SplDoublyLinkedList::offsetUnset(): Argument #1 ($index) is out of range
== DLL bad7: OutOfRangeException: SplDoublyLinkedList::add(): Argument #1 ($index) is out of range
== DLL bad8: TypeError: SplDoublyLinkedList::add(): Argument #1 ($index) must be of type int, string given
== Stack: [0:[0:2,1:2,2:[0:1,1:3,],3:[0:0,1:1,],],1:"object(SplStack)# (2) {\n  [\"flags\":\"SplDoublyLinkedList\":private]=>\n  int(6)\n  [\"dllist\":\"SplDoublyLinkedList\":private]=>\n  array(2) {\n    [0]=>\n    int(1)\n    [1]=>\n    int(3)\n  }\n}\n",2:"O:8:\"SplStack\":3:{i:0;i:6;i:1;a:2:{i:0;i:1;i:1;i:3;}i:2;a:0:{}}",]
== Stack mode: RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
== Queue: [0:[0:"a",1:1,2:false,],1:"object(SplQueue)# (2) {\n  [\"flags\":\"SplDoublyLinkedList\":private]=>\n  int(4)\n  [\"dllist\":\"SplDoublyLinkedList\":private]=>\n  array(1) {\n    [0]=>\n    string(1) \"b\"\n  }\n}\n",2:"O:8:\"SplQueue\":3:{i:0;i:4;i:1;a:1:{i:0;s:1:\"b\";}i:2;a:0:{}}",3:"object(SplQueue)# (2) {\n  [\"flags\":\"SplDoublyLinkedList\":private]=>\n  int(4)\n  [\"dllist\":\"SplDoublyLinkedList\":private]=>\n  array(1) {\n    [0]=>\n    string(1) \"b\"\n  }\n}\n",4:"i:4;:s:1:\"b\";",]
== Queue mode: RuntimeException: Iterators' LIFO/FIFO modes for SplStack/SplQueue objects are frozen
== DLL walk: [0:1,1:0,2:1,3:false,4:NULL,]
== DLL unser: [0:2,1:2,]
