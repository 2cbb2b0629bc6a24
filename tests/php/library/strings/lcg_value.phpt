--TEST--
lcg_value: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('lcg_value', [1]);
--EXPECT--
== lcg_value(1): ArgumentCountError: lcg_value() expects exactly 0 arguments, 1 given
