--TEST--
random_int: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('random_int', [5,1]);
c('random_int', ['a',1]);
--EXPECT--
== random_int(5,1): ValueError: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)
== random_int("a",1): TypeError: random_int(): Argument #1 ($min) must be of type int, string given
