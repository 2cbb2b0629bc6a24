--TEST--
range: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('range', [1,5]);
c('range', [5,1]);
c('range', [0,10,3]);
c('range', ['a','e']);
c('range', ['e','a',2]);
c('range', [0,1,0.25]);
c('range', ['1','3']);
c('range', [1,2,5]);
c('range', ['a','5']);
c('range', ['','a']);
c('range', [1,3,-1]);
c('range', [1.5,4]);
c('range', ['A','z',20]);
c('range', ['aa','c']);
c('range', [1,2,'x']);
c('range', [0,1e10]);
c('range', [0,-5,2]);
c('range', ['5','a']);
c('range', ['1.5','3']);
c('range', [3,3]);
c('range', [null,2]);
c('range', [true,3]);
c('range', [1,3,1.0]);
c('range', [1,3,1.5]);
c('range', [PHP_INT_MAX-2,PHP_INT_MAX]);
--EXPECT--
== range(1,5): [0:1,1:2,2:3,3:4,4:5,]
== range(5,1): [0:5,1:4,2:3,3:2,4:1,]
== range(0,10,3): [0:0,1:3,2:6,3:9,]
== range("a","e"): [0:"a",1:"b",2:"c",3:"d",4:"e",]
== range("e","a",2): [0:"e",1:"c",2:"a",]
== range(0,1,0.25): [0:0.0,1:0.25,2:0.5,3:0.75,4:1.0,]
== range("1","3"): [0:1,1:2,2:3,]
== range(1,2,5): ValueError: range(): Argument #3 ($step) must not exceed the specified range
== range("a","5"): [0:0,1:1,2:2,3:3,4:4,5:5,]
== range("","a"): [0:0,]
== range(1,3,-1): [0:1,1:2,2:3,]
== range(1.5,4): [0:1.5,1:2.5,2:3.5,]
== range("A","z",20): [0:"A",1:"U",2:"i",]
== range("aa","c"): [0:"a",1:"b",2:"c",]
== range(1,2,"x"): TypeError: range(): Argument #3 ($step) must be of type int|float, string given
== range(0,10000000000.0): ValueError: The supplied range exceeds the maximum array size: start=0 end=10000000000
== range(0,-5,2): [0:0,1:-2,2:-4,]
== range("5","a"): [0:5,1:4,2:3,3:2,4:1,5:0,]
== range("1.5","3"): [0:1.5,1:2.5,]
== range(3,3): [0:3,]
== range(NULL,2): [0:0,1:1,2:2,]
== range(true,3): [0:1,1:2,2:3,]
== range(1,3,1.0): [0:1.0,1:2.0,2:3.0,]
== range(1,3,1.5): [0:1.0,1:2.5,]
== range(9223372036854775805,9223372036854775807): [0:9223372036854775805,1:9223372036854775806,2:9223372036854775807,]
