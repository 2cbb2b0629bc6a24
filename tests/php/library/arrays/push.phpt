--TEST--
push: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('push',function(){ $a=[1]; $r=array_push($a,2,3); $r2=array_push($a); $r3=array_unshift($a,'x','y'); $r4=array_unshift($a); return [$r,$r2,$r3,$r4,$a];});
t('push full',function(){ $a=[PHP_INT_MAX=>1]; return array_push($a,2);});
--EXPECT--
== push: [0:3,1:3,2:5,3:5,4:[0:"x",1:"y",2:1,3:2,4:3,],]
== push full: Error: Cannot add element to the array as the next element is already occupied
