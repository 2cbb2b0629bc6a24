--TEST--
array_slice: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('array_slice', [[1,2,3,4],1,2]);
c('array_slice', [[1,2,3],-2]);
c('array_slice', [['a'=>1,5=>2,6=>3],1]);
c('array_slice', [['a'=>1,5=>2,6=>3],1,null,true]);
c('array_slice', [[1,2,3],0,-1]);
c('array_slice', [[1,2,3],5]);
c('array_slice', [[1,2,3],1,0]);
c('array_slice', [[1,2,3],-10,2]);
--EXPECT--
== array_slice([0:1,1:2,2:3,3:4,],1,2): [0:2,1:3,]
== array_slice([0:1,1:2,2:3,],-2): [0:2,1:3,]
== array_slice(["a":1,5:2,6:3,],1): [0:2,1:3,]
== array_slice(["a":1,5:2,6:3,],1,NULL,true): [5:2,6:3,]
== array_slice([0:1,1:2,2:3,],0,-1): [0:1,1:2,]
== array_slice([0:1,1:2,2:3,],5): []
== array_slice([0:1,1:2,2:3,],1,0): []
== array_slice([0:1,1:2,2:3,],-10,2): [0:1,1:2,]
