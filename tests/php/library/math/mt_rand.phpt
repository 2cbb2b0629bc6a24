--TEST--
mt_rand(): wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('mt_rand', [5,1]);
c('mt_rand', [1]);
c('mt_rand', [7,7]);
--EXPECT--
== mt_rand(5,1): ValueError: mt_rand(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)
== mt_rand(1): ArgumentCountError: mt_rand() expects exactly 2 arguments, 1 given
== mt_rand(7,7): 7
