--TEST--
iterator_count: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('iterator_count', [new ArrayIterator([1,2])]);
c('iterator_count', [[1]]);
c('iterator_count', [new ArrayObject([1])]);
c('iterator_count', [(function(){yield 1;})()]);
--EXPECT--
== iterator_count(ArrayIterator): 2
== iterator_count([0:1,]): 1
== iterator_count(ArrayObject[0:1,]): 1
== iterator_count(Generator): 1
