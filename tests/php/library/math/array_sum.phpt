--TEST--
array_sum: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_sum', [[0.1,0.2,0.3]]);
--EXPECT--
== array_sum([0:0.1,1:0.2,2:0.3,]): 0.6000000000000001
