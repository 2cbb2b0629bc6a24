--TEST--
abs: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('abs', [$n]);
--EXPECT--
== abs(0): 0
== abs(1): 1
== abs(-1): 1
== abs(2.5): 2.5
== abs(-2.5): 2.5
== abs(0.5): 0.5
== abs(1.5): 1.5
== abs(-0.5): 0.5
== abs(9223372036854775807): 9223372036854775807
== abs(-9223372036854775807-1): 9.223372036854776E+18
== abs(INF): INF
== abs(-INF): INF
== abs(NAN): NAN
== abs("3"): 3
== abs("3.7"): 3.7
== abs("abc"): TypeError: abs(): Argument #1 ($num) must be of type int|float, string given
== abs("12abc"): TypeError: abs(): Argument #1 ($num) must be of type int|float, string given
== abs(NULL): [8192] abs(): Passing null to parameter #1 ($num) of type int|float is deprecated
0
== abs(true): 1
== abs([]): TypeError: abs(): Argument #1 ($num) must be of type int|float, array given
== abs(1.0E+308): 1.0E+308
== abs(-0.0): 0.0
== abs(1.0E-10): 1.0E-10
== abs("0x1A"): TypeError: abs(): Argument #1 ($num) must be of type int|float, string given
== abs(" 5"): 5
== abs("5 "): 5
== abs(1.0E+19): 1.0E+19
