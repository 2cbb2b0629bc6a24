--TEST--
strspn: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strspn', ['42 is','0123456789']);
c('strspn', ['foo','o',1,2]);
c('strspn', ['foo','o',-2]);
c('strspn', ['foo','o',10]);
c('strspn', ['foo','o',-1,-1]);
--EXPECT--
== strspn("42 is","0123456789"): 2
== strspn("foo","o",1,2): 2
== strspn("foo","o",-2): 2
== strspn("foo","o",10): 0
== strspn("foo","o",-1,-1): 0
