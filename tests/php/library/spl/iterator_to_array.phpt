--TEST--
iterator_to_array: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('iterator_to_array', [(function(){ yield 'a'=>1; yield 'a'=>2; })()]);
c('iterator_to_array', [(function(){ yield 'a'=>1; yield 'a'=>2; })(),false]);
c('iterator_to_array', [(function(){ yield []=>1; })()]);
c('iterator_to_array', [(function(){ yield 1.5=>1; yield null=>2; yield true=>3;})()]);
--EXPECT--
== iterator_to_array(Generator): ["a":2,]
== iterator_to_array(Generator,false): [0:1,1:2,]
== iterator_to_array(Generator): TypeError: Illegal offset type
== iterator_to_array(Generator): [8192] Implicit conversion from float 1.5 to int loses precision
[1:3,"":2,]
