--TEST--
str_repeat: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('str_repeat', ['ab',3]);
c('str_repeat', ['ab',0]);
c('str_repeat', ['ab',-1]);
--EXPECT--
== str_repeat("ab",3): "ababab"
== str_repeat("ab",0): ""
== str_repeat("ab",-1): ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0
