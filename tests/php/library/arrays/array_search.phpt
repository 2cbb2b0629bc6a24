--TEST--
array_search: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_search', ['1',[0,1,2]]);
c('array_search', ['1',[0,1],true]);
c('array_search', ['x',['a']]);
c('array_search', [null,['']]);
c('array_search', ['abc',[0]]);
--EXPECT--
== array_search("1",[0:0,1:1,2:2,]): 1
== array_search("1",[0:0,1:1,],true): false
== array_search("x",[0:"a",]): false
== array_search(NULL,[0:"",]): 0
== array_search("abc",[0:0,]): false
