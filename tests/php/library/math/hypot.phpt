--TEST--
hypot: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('hypot', [3,4]);
c('hypot', [INF,NAN]);
--EXPECT--
== hypot(3,4): 5.0
== hypot(INF,NAN): INF
