--TEST--
rep: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('rep count',function(){ $r=preg_replace('/a/','b','aaa',2,$c); return [$r,$c];});
--EXPECT--
== rep count: [0:"bba",1:2,]
