--TEST--
vprintf: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('vprintf', ['%s',['a']]);
c('vprintf', ['%s %s',['a']]);
--EXPECT--
== vprintf("%s",[0:"a",]): a1
== vprintf("%s %s",[0:"a",]): ValueError: The arguments array must contain 2 items, 1 given
