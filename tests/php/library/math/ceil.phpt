--TEST--
ceil: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('ceil', [$n]);
--EXPECT--
== ceil(0): 0.0
== ceil(1): 1.0
== ceil(-1): -1.0
== ceil(2.5): 3.0
== ceil(-2.5): -2.0
== ceil(0.5): 1.0
== ceil(1.5): 2.0
== ceil(-0.5): -0.0
== ceil(9223372036854775807): 9.223372036854776E+18
== ceil(-9223372036854775807-1): -9.223372036854776E+18
== ceil(INF): INF
== ceil(-INF): -INF
== ceil(NAN): NAN
== ceil("3"): 3.0
== ceil("3.7"): 4.0
== ceil("abc"): TypeError: ceil(): Argument #1 ($num) must be of type int|float, string given
== ceil("12abc"): TypeError: ceil(): Argument #1 ($num) must be of type int|float, string given
== ceil(NULL): [8192] ceil(): Passing null to parameter #1 ($num) of type int|float is deprecated
0.0
== ceil(true): 1.0
== ceil([]): TypeError: ceil(): Argument #1 ($num) must be of type int|float, array given
== ceil(1.0E+308): 1.0E+308
== ceil(-0.0): -0.0
== ceil(1.0E-10): 1.0
== ceil("0x1A"): TypeError: ceil(): Argument #1 ($num) must be of type int|float, string given
== ceil(" 5"): 5.0
== ceil("5 "): 5.0
== ceil(1.0E+19): 1.0E+19
