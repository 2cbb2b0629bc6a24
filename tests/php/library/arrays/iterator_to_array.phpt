--TEST--
iterator_to_array: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('iterator_to_array', [new ArrayIterator([1,'a'=>2])]);
c('iterator_to_array', [new ArrayIterator([1,'a'=>2]),false]);
c('iterator_to_array', [[1]]);
--EXPECT--
== iterator_to_array(ArrayIterator): [0:1,"a":2,]
== iterator_to_array(ArrayIterator,false): [0:1,1:2,]
== iterator_to_array([0:1,]): [0:1,]
