--TEST--
implode: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('implode', [',',[1,2.5,true,null,'x']]);
c('implode', [[1,2]]);
c('implode', [',',[]]);
c('implode', ['x']);
c('implode', [[1],[2]]);
c('implode', [[1,2],',']);
c('implode', [',','x']);
c('implode', [',',[[1]]]);
--EXPECT--
== implode(",",[0:1,1:2.5,2:true,3:NULL,4:"x",]): "1,2.5,1,,x"
== implode([0:1,1:2,]): "12"
== implode(",",[]): ""
== implode("x"): TypeError: implode(): Argument #1 ($array) must be of type array, string given
== implode([0:1,],[0:2,]): TypeError: implode(): Argument #1 ($separator) must be of type string, array given
== implode([0:1,1:2,],","): TypeError: implode(): Argument #2 ($array) must be of type ?array, string given
== implode(",","x"): TypeError: implode(): Argument #2 ($array) must be of type ?array, string given
== implode(",",[0:[0:1,],]): [2] Array to string conversion
"Array"
