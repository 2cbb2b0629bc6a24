--TEST--
in_array: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('in_array', ['abc',[0]]);
c('in_array', ['1e1',['10']]);
c('in_array', [null,[0]]);
c('in_array', ['a',['A']]);
c('in_array', [[1],[[1]]]);
--EXPECT--
== in_array("abc",[0:0,]): false
== in_array("1e1",[0:"10",]): true
== in_array(NULL,[0:0,]): true
== in_array("a",[0:"A",]): false
== in_array([0:1,],[0:[0:1,],]): true
