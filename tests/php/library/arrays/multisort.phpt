--TEST--
multisort: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('multisort',function(){ $a=[3,1,2,1]; $b=['c','b','a','a']; $r=array_multisort($a,$b); return [$r,$a,$b];});
t('multisort desc',function(){ $a=[3,1,2,1]; $b=['c','b','a','a']; $r=array_multisort($a,SORT_DESC,SORT_NUMERIC,$b,SORT_ASC); return [$r,$a,$b];});
t('multisort bad',function(){ $a=[3,1]; $b=[1]; return array_multisort($a,$b);});
t('multisort bad2',function(){ $a=[3,1]; return array_multisort($a,SORT_ASC,SORT_ASC);});
t('multisort bad3',function(){ $a=[3,1]; $x='x'; return array_multisort($a,$x);});
t('multisort keys',function(){ $a=['x'=>3,5=>1]; array_multisort($a); return $a;});
t('multisort bad4',function(){ $a=[3,1]; $x=99; return array_multisort($a,$x);});
--EXPECT--
== multisort: [0:true,1:[0:1,1:1,2:2,3:3,],2:[0:"a",1:"b",2:"a",3:"c",],]
== multisort desc: [0:true,1:[0:3,1:2,2:1,3:1,],2:[0:"c",1:"a",2:"a",3:"b",],]
== multisort bad: ValueError: Array sizes are inconsistent
== multisort bad2: TypeError: array_multisort(): Argument #3 must be an array or a sort flag that has not already been specified
== multisort bad3: TypeError: array_multisort(): Argument #2 must be an array or a sort flag
== multisort keys: [0:1,"x":3,]
== multisort bad4: ValueError: array_multisort(): Argument #2 must be a valid sort flag
