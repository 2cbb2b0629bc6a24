--TEST--
substr: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('substr', ['abc',1]);
c('substr', ['abc',-5,2]);
c('substr', ['abc',3]);
c('substr', ['abc',0,-1]);
c('substr', ['abc',5]);
c('substr', ['abc',-1,-1]);
c('substr', ['abc',1,null]);
--EXPECT--
== substr("abc",1): "bc"
== substr("abc",-5,2): "ab"
== substr("abc",3): ""
== substr("abc",0,-1): "ab"
== substr("abc",5): ""
== substr("abc",-1,-1): ""
== substr("abc",1,NULL): "bc"
