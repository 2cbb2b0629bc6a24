--TEST--
ptr: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
t('ptr',function(){ $a=[1,2,3]; return [current($a),next($a),key($a),next($a),next($a),key($a),current($a),reset($a),end($a),prev($a)];});
--EXPECT--
== ptr: [0:1,1:2,2:1,3:3,4:false,5:NULL,6:false,7:1,8:3,9:2,]
