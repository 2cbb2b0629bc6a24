--TEST--
key_exists: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('key_exists', ['a',['a'=>1]]);
--EXPECT--
== key_exists("a",["a":1,]): true
