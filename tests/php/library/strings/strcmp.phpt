--TEST--
strcmp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strcmp', ['a','b']);
c('strcmp', ['b','a']);
c('strcmp', ['a','a']);
c('strcmp', ['a','abc']);
c('strcmp', ['','x']);
--EXPECT--
== strcmp("a","b"): -1
== strcmp("b","a"): 1
== strcmp("a","a"): 0
== strcmp("a","abc"): -1
== strcmp("","x"): -1
