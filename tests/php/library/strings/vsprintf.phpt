--TEST--
vsprintf: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('vsprintf', ["%s %d",['a',5]]);
c('vsprintf', ["%s",[]]);
c('vsprintf', ["%2\$s %1\$s",['a','b']]);
c('vsprintf', ["%s",['x'=>'y']]);
c('vsprintf', ['%d%%',[5]]);
c('vsprintf', ['%s','x']);
--EXPECT--
== vsprintf("%s %d",[0:"a",1:5,]): "a 5"
== vsprintf("%s",[]): ValueError: The arguments array must contain 1 items, 0 given
== vsprintf("%2$s %1$s",[0:"a",1:"b",]): "b a"
== vsprintf("%s",["x":"y",]): "y"
== vsprintf("%d%%",[0:5,]): "5%"
== vsprintf("%s","x"): TypeError: vsprintf(): Argument #2 ($values) must be of type array, string given
