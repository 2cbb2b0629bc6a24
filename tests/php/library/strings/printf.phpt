--TEST--
printf: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('printf', ['%s-%s\n','a','b']);
c('printf', ['%d']);
--EXPECT--
== printf("%s-%s\\n","a","b"): a-b\n5
== printf("%d"): ArgumentCountError: 2 arguments are required, 1 given
