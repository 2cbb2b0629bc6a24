--TEST--
mt_srand: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('mt_srand', [3]);
c('mt_srand', [1,99]);
--EXPECT--
== mt_srand(3): NULL
== mt_srand(1,99): NULL
