--TEST--
random_bytes: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('random_bytes', [0]);
c('random_bytes', [-1]);
--EXPECT--
== random_bytes(0): ValueError: random_bytes(): Argument #1 ($length) must be greater than 0
== random_bytes(-1): ValueError: random_bytes(): Argument #1 ($length) must be greater than 0
