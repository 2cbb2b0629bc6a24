--TEST--
fmod: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('fmod', [10,3]);
c('fmod', [-10,3]);
c('fmod', [10,0]);
c('fmod', [INF,2]);
c('fmod', [5.5,-2]);
--EXPECT--
== fmod(10,3): 1.0
== fmod(-10,3): -1.0
== fmod(10,0): NAN
== fmod(INF,2): NAN
== fmod(5.5,-2): 1.5
