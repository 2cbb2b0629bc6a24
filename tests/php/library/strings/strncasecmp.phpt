--TEST--
strncasecmp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strncasecmp', ['ABC','abd',2]);
c('strncasecmp', ['a','b',-1]);
--EXPECT--
== strncasecmp("ABC","abd",2): 0
== strncasecmp("a","b",-1): ValueError: strncasecmp(): Argument #3 ($length) must be greater than or equal to 0
