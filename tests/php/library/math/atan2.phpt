--TEST--
atan2: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('atan2', [1,1]);
c('atan2', [0,-1]);
c('atan2', [-0.0,-1]);
--EXPECT--
== atan2(1,1): 0.7853981633974483
== atan2(0,-1): 3.141592653589793
== atan2(-0.0,-1): -3.141592653589793
