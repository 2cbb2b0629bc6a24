--TEST--
object_storage: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
function d($v){ ob_start(); var_dump($v); return preg_replace('/#\d+/','#',ob_get_clean()); }
t('SOS',function(){ $s=new SplObjectStorage; $a=new stdClass; $b=new stdClass; $s[$a]='A'; $s->attach($b); $r=[count($s),$s[$a],$s->contains($b),isset($s[$b])]; foreach($s as $i=>$o){ $r[]=[$i,$s->getInfo()]; $s->setInfo("i$i"); } $r[]=$s[$b]; $s->detach($a); $r[]=count($s); $t=new SplObjectStorage; $t[$b]=1; $t[new stdClass]=2; $r[]=$s->addAll($t); $r[]=$s->removeAll($t); $r[]=$s->count(COUNT_RECURSIVE); $r[]=d($s); return $r;});
t('SOS bad',fn()=>(new SplObjectStorage)[5]);
t('SOS bad2',fn()=>(new SplObjectStorage)[new stdClass]);
t('SOS ser',function(){ $s=new SplObjectStorage; $s[new stdClass]=5; $x=serialize($s); return [$x,d(unserialize($x)),$s->serialize()];});
t('SOS cur',fn()=>(new SplObjectStorage)->current());
t('SOS except',function(){ $a=new stdClass; $s=new SplObjectStorage; $s[$a]=1; $s[new stdClass]=2; $t=new SplObjectStorage; $t[$a]=0; return [$s->removeAllExcept($t),count($s)];});
t('SOS hash',function(){ $s=new class extends SplObjectStorage{ function getHash($o):string{ return get_class($o);} }; $s[new stdClass]=1; $s[new stdClass]=2; return count($s);});
t('SOS unser',function(){ $s=new SplObjectStorage; $s->unserialize('x:i:1;O:8:"stdClass":0:{},i:5;;m:a:0:{}'); return count($s);});
t('SOS unser bad',fn()=>(new SplObjectStorage)->unserialize('zzz'));
--EXPECT--
== SOS: [0:2,1:"A",2:true,3:true,4:[0:0,1:"A",],5:[0:1,1:NULL,],6:"i1",7:1,8:2,9:0,10:0,11:"object(SplObjectStorage)# (1) {\n  [\"storage\":\"SplObjectStorage\":private]=>\n  array(0) {\n  }\n}\n",]
== SOS bad: TypeError: SplObjectStorage::offsetGet(): Argument #1 ($object) must be of type object, int given
== SOS bad2: UnexpectedValueException: Object not found
== SOS ser: [0:"O:16:\"SplObjectStorage\":2:{i:0;a:2:{i:0;O:8:\"stdClass\":0:{}i:1;i:5;}i:1;a:0:{}}",1:"object(SplObjectStorage)# (1) {\n  [\"storage\":\"SplObjectStorage\":private]=>\n  array(1) {\n    [0]=>\n    array(2) {\n      [\"obj\"]=>\n      object(stdClass)# (0) {\n      }\n      [\"inf\"]=>\n      int(5)\n    }\n  }\n}\n",2:"x:i:1;O:8:\"stdClass\":0:{},i:5;;m:a:0:{}",]
== SOS cur: RuntimeException: Called current() on invalid iterator
== SOS except: [0:1,1:1,]
== SOS hash: 1
== SOS unser: 1
== SOS unser bad: UnexpectedValueException: Error at offset 0 of 3 bytes
