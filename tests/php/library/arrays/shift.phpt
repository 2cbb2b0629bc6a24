--TEST--
shift: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('shift rekey',function(){ $a=[5=>1,'x'=>2,9=>3]; array_shift($a); $a[]=4; return $a;});
--EXPECT--
== shift rekey: ["x":2,0:3,1:4,]
