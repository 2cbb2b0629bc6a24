--TEST--
preg_filter: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('preg_filter', [['/a/','/z/'],'x',['a','b','za']]);
--EXPECT--
== preg_filter([0:"/a/",1:"/z/",],"x",[0:"a",1:"b",2:"za",]): [0:"x",2:"xx",]
