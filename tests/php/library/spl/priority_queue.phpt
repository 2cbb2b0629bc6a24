--TEST--
priority_queue: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('PQ',function(){ $p=new SplPriorityQueue; $p->insert('lo',1); $p->insert('hi',10); $p->insert('hi2',10); $r=[count($p),$p->top()]; $p->setExtractFlags(SplPriorityQueue::EXTR_BOTH); $r[]=$p->extract(); $p->setExtractFlags(SplPriorityQueue::EXTR_PRIORITY); $r[]=$p->extract(); $r[]=$p->getExtractFlags(); $r[]=$p->compare(1,2); return [$r,d($p)];});
t('PQ flags',fn()=>(new SplPriorityQueue)->setExtractFlags(0));
t('PQ order',function(){ $p=new SplPriorityQueue; foreach(range(1,8) as $i) $p->insert($i,1); return iterator_to_array($p,false);});
t('PQ arr',function(){ $p=new SplPriorityQueue; $p->insert('a',[1,2]); $p->insert('b',[1,3]); return $p->extract();});
t('PQ empty',fn()=>(new SplPriorityQueue)->extract());
--EXPECT--
== PQ: [0:[0:3,1:"hi",2:["data":"hi","priority":10,],3:10,4:2,5:-1,],1:"object(SplPriorityQueue)# (3) {\n  [\"flags\":\"SplPriorityQueue\":private]=>\n  int(2)\n  [\"isCorrupted\":\"SplPriorityQueue\":private]=>\n  bool(false)\n  [\"heap\":\"SplPriorityQueue\":private]=>\n  array(1) {\n    [0]=>\n    array(2) {\n      [\"data\"]=>\n      string(2) \"lo\"\n      [\"priority\"]=>\n      int(1)\n    }\n  }\n}\n",]
== PQ flags: RuntimeException: Must specify at least one extract flag
== PQ order: [0:1,1:8,2:7,3:6,4:5,5:4,6:3,7:2,]
== PQ arr: "b"
== PQ empty: RuntimeException: Can't extract from an empty heap
