--TEST--
pop: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('pop nextindex',function(){ $a=[5=>1,6=>2]; array_pop($a); $a[]=3; return $a;});
--EXPECT--
== pop nextindex: [5:1,6:3,]
