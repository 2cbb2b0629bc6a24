--TEST--
str_ireplace: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('str_ireplace count',function(){ $r=str_ireplace(['A','B'],['x'],'abAB',$c); return [$r,$c];});
--EXPECT--
== str_ireplace count: [0:"xx",1:4,]
