--TEST--
strncmp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strncmp', ['abc','abd',2]);
c('strncmp', ['abc','abd',3]);
c('strncmp', ['a','b',-1]);
c('strncmp', ['a','b',0]);
--EXPECT--
== strncmp("abc","abd",2): 0
== strncmp("abc","abd",3): -1
== strncmp("a","b",-1): ValueError: strncmp(): Argument #3 ($length) must be greater than or equal to 0
== strncmp("a","b",0): 0
