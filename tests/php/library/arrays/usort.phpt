--TEST--
usort: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('usort bool',function(){ $a=[3,1,2]; usort($a,fn($p,$q)=>$p>$q); return $a;});
t('usort str',function(){ $a=[3,1,2]; usort($a,fn($p,$q)=>(string)($p-$q)); return $a;});
t('usort arr',function(){ $a=[3,1]; usort($a,fn($p,$q)=>[]); return $a;});
t('usort float',function(){ $a=[0.3,0.1,0.2]; usort($a,fn($p,$q)=>$p-$q); return $a;});
--EXPECT--
== usort bool: [8192] usort(): Returning bool from comparison function is deprecated, return an integer less than, equal to, or greater than zero
[0:1,1:2,2:3,]
== usort str: [0:1,1:2,2:3,]
== usort arr: [0:3,1:1,]
== usort float: [0:0.3,1:0.1,2:0.2,]
