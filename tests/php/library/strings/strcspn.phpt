--TEST--
strcspn: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('strcspn', ['abcd','cd']);
c('strcspn', ['abcd','']);
c('strcspn', ['hello','l',-3]);
c('strcspn', ['hello','l',1,-1]);
--EXPECT--
== strcspn("abcd","cd"): 2
== strcspn("abcd",""): 4
== strcspn("hello","l",-3): 0
== strcspn("hello","l",1,-1): 1
