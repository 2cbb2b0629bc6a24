--TEST--
tan: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('tan', [$n]);
--EXPECT--
== tan(0): 0.0
== tan(1): 1.5574077246549023
== tan(-1): -1.5574077246549023
== tan(2.5): -0.7470222972386603
== tan(-2.5): 0.7470222972386603
== tan(0.5): 0.5463024898437905
== tan(1.5): 14.101419947171719
== tan(-0.5): -0.5463024898437905
== tan(9223372036854775807): 84.73931296875567
== tan(-9223372036854775807-1): -84.73931296875567
== tan(INF): NAN
== tan(-INF): NAN
== tan(NAN): NAN
== tan("3"): -0.1425465430742778
== tan("3.7"): 0.6247330752245639
== tan("abc"): TypeError: tan(): Argument #1 ($num) must be of type float, string given
== tan("12abc"): TypeError: tan(): Argument #1 ($num) must be of type float, string given
== tan(NULL): [8192] tan(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== tan(true): 1.5574077246549023
== tan([]): TypeError: tan(): Argument #1 ($num) must be of type float, array given
== tan(1.0E+308): -0.5086861259107568
== tan(-0.0): -0.0
== tan(1.0E-10): 1.0E-10
== tan("0x1A"): TypeError: tan(): Argument #1 ($num) must be of type float, string given
== tan(" 5"): -3.380515006246586
== tan("5 "): -3.380515006246586
== tan(1.0E+19): 2.4727937658465273
