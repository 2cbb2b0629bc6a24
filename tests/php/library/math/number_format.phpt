--TEST--
number_format: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('number_format', [0]);
--EXPECT--
== number_format(0): "0"
