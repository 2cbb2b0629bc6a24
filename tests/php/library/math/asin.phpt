--TEST--
asin: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('asin', [$n]);
--EXPECT--
== asin(0): 0.0
== asin(1): 1.5707963267948966
== asin(-1): -1.5707963267948966
== asin(2.5): NAN
== asin(-2.5): NAN
== asin(0.5): 0.5235987755982989
== asin(1.5): NAN
== asin(-0.5): -0.5235987755982989
== asin(9223372036854775807): NAN
== asin(-9223372036854775807-1): NAN
== asin(INF): NAN
== asin(-INF): NAN
== asin(NAN): NAN
== asin("3"): NAN
== asin("3.7"): NAN
== asin("abc"): TypeError: asin(): Argument #1 ($num) must be of type float, string given
== asin("12abc"): TypeError: asin(): Argument #1 ($num) must be of type float, string given
== asin(NULL): [8192] asin(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== asin(true): 1.5707963267948966
== asin([]): TypeError: asin(): Argument #1 ($num) must be of type float, array given
== asin(1.0E+308): NAN
== asin(-0.0): -0.0
== asin(1.0E-10): 1.0E-10
== asin("0x1A"): TypeError: asin(): Argument #1 ($num) must be of type float, string given
== asin(" 5"): NAN
== asin("5 "): NAN
== asin(1.0E+19): NAN
