--TEST--
floor: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('floor', [$n]);
--EXPECT--
== floor(0): 0.0
== floor(1): 1.0
== floor(-1): -1.0
== floor(2.5): 2.0
== floor(-2.5): -3.0
== floor(0.5): 0.0
== floor(1.5): 1.0
== floor(-0.5): -1.0
== floor(9223372036854775807): 9.223372036854776E+18
== floor(-9223372036854775807-1): -9.223372036854776E+18
== floor(INF): INF
== floor(-INF): -INF
== floor(NAN): NAN
== floor("3"): 3.0
== floor("3.7"): 3.0
== floor("abc"): TypeError: floor(): Argument #1 ($num) must be of type int|float, string given
== floor("12abc"): TypeError: floor(): Argument #1 ($num) must be of type int|float, string given
== floor(NULL): [8192] floor(): Passing null to parameter #1 ($num) of type int|float is deprecated
0.0
== floor(true): 1.0
== floor([]): TypeError: floor(): Argument #1 ($num) must be of type int|float, array given
== floor(1.0E+308): 1.0E+308
== floor(-0.0): -0.0
== floor(1.0E-10): 0.0
== floor("0x1A"): TypeError: floor(): Argument #1 ($num) must be of type int|float, string given
== floor(" 5"): 5.0
== floor("5 "): 5.0
== floor(1.0E+19): 1.0E+19
