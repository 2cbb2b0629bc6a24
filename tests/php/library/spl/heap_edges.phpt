--TEST--
heap_edges: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('heap empty',fn()=>(new SplMinHeap)->extract());
t('heap empty2',fn()=>(new SplMinHeap)->top());
t('heap corrupt',function(){ $h=new class extends SplMinHeap{ public $t=false; protected function compare($a,$b):int{ if($this->t) throw new Exception('cmp'); return $b<=>$a;} }; $h->insert(1); $h->t=true; try{ $h->insert(2);}catch(Exception $e){ $r[]=$e->getMessage(); } $r[]=$h->isCorrupted(); $h->t=false; try{ $h->top();}catch(Exception $e){ $r[]=get_class($e).$e->getMessage(); } $h->recoverFromCorruption(); $r[]=$h->top(); return $r;});
t('heap ser',fn()=>serialize(new SplMinHeap));
--EXPECT--
== heap empty: RuntimeException: Can't extract from an empty heap
== heap empty2: RuntimeException: Can't peek at an empty heap
== heap corrupt: [0:"cmp",1:true,2:"RuntimeExceptionHeap is corrupted, heap properties are no longer ensured.",3:1,]
== heap ser: "O:10:\"SplMinHeap\":0:{}"
