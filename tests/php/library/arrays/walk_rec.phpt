--TEST--
walk_rec: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('walk_rec',function(){ $a=[1,[2,[3]]]; array_walk_recursive($a,function(&$v,$k){$v++;}); return $a;});
--EXPECT--
== walk_rec: [0:2,1:[0:3,1:[0:4,],],]
