--TEST--
fdiv: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('fdiv', [1,0]);
c('fdiv', [-1,0]);
c('fdiv', [0,0]);
c('fdiv', [1,3]);
--EXPECT--
== fdiv(1,0): INF
== fdiv(-1,0): -INF
== fdiv(0,0): NAN
== fdiv(1,3): 0.3333333333333333
