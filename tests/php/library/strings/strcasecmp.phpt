--TEST--
strcasecmp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strcasecmp', ['HELLO','hello']);
c('strcasecmp', ['a','B']);
c('strcasecmp', ['abc','ab']);
--EXPECT--
== strcasecmp("HELLO","hello"): 0
== strcasecmp("a","B"): -1
== strcasecmp("abc","ab"): 1
