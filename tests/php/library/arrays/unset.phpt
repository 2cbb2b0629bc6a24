--TEST--
unset: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('unset cur',function(){ $a=[1,2,3]; next($a); unset($a[1]); return [current($a),key($a)];});
--EXPECT--
== unset cur: [0:3,1:2,]
