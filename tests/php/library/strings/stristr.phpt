--TEST--
stristr: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('stristr', ['USER','er']);
c('stristr', ['USER','ER',true]);
c('stristr', ['abc','']);
--EXPECT--
== stristr("USER","er"): "ER"
== stristr("USER","ER",true): "US"
== stristr("abc",""): "abc"
