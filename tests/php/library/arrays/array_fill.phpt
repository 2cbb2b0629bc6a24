--TEST--
array_fill: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_fill', [5,3,'x']);
c('array_fill', [-5,3,'x']);
c('array_fill', [0,0,'x']);
c('array_fill', [0,-1,'x']);
c('array_fill', [0,1000000000000,'x']);
c('array_fill', [PHP_INT_MAX,2,1]);
--EXPECT--
== array_fill(5,3,"x"): [5:"x",6:"x",7:"x",]
== array_fill(-5,3,"x"): [-5:"x",-4:"x",-3:"x",]
== array_fill(0,0,"x"): []
== array_fill(0,-1,"x"): ValueError: array_fill(): Argument #2 ($count) must be greater than or equal to 0
== array_fill(0,1000000000000,"x"): ValueError: array_fill(): Argument #2 ($count) is too large
== array_fill(9223372036854775807,2,1): Error: Cannot add element to the array as the next element is already occupied
