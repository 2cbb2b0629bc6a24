--TEST--
pow: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
c('pow', [2,3]);
c('pow', [2,-1]);
c('pow', [2,0.5]);
c('pow', [-8,1/3]);
c('pow', [0,0]);
c('pow', [2,63]);
c('pow', [2,62]);
c('pow', ['2','3']);
c('pow', [[],1]);
c('pow', ['a',1]);
c('pow', [0,-1]);
c('pow', [-2,63]);
c('pow', [10,308]);
c('pow', [null,null]);
c('pow', [true,2]);
--EXPECT--
== pow(2,3): 8
== pow(2,-1): 0.5
== pow(2,0.5): 1.4142135623730951
== pow(-8,0.3333333333333333): NAN
== pow(0,0): 1
== pow(2,63): 9.223372036854776E+18
== pow(2,62): 4611686018427387904
== pow("2","3"): 8
== pow([],1): TypeError: Unsupported operand types: array ** int
== pow("a",1): TypeError: Unsupported operand types: string ** int
== pow(0,-1): INF
== pow(-2,63): -9223372036854775807-1
== pow(10,308): 1.0E+308
== pow(NULL,NULL): 1
== pow(true,2): 1
