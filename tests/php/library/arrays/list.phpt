--TEST--
list: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('list each',function(){ $a=['k'=>'v']; end($a); $a[]='n'; return [key($a), next($a), key($a)];});
--EXPECT--
== list each: [0:"k",1:"n",2:0,]
