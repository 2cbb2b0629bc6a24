--TEST--
atan: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('atan', [$n]);
--EXPECT--
== atan(0): 0.0
== atan(1): 0.7853981633974483
== atan(-1): -0.7853981633974483
== atan(2.5): 1.1902899496825317
== atan(-2.5): -1.1902899496825317
== atan(0.5): 0.4636476090008061
== atan(1.5): 0.982793723247329
== atan(-0.5): -0.4636476090008061
== atan(9223372036854775807): 1.5707963267948966
== atan(-9223372036854775807-1): -1.5707963267948966
== atan(INF): 1.5707963267948966
== atan(-INF): -1.5707963267948966
== atan(NAN): NAN
== atan("3"): 1.2490457723982544
== atan("3.7"): 1.3068326031691921
== atan("abc"): TypeError: atan(): Argument #1 ($num) must be of type float, string given
== atan("12abc"): TypeError: atan(): Argument #1 ($num) must be of type float, string given
== atan(NULL): [8192] atan(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== atan(true): 0.7853981633974483
== atan([]): TypeError: atan(): Argument #1 ($num) must be of type float, array given
== atan(1.0E+308): 1.5707963267948966
== atan(-0.0): -0.0
== atan(1.0E-10): 1.0E-10
== atan("0x1A"): TypeError: atan(): Argument #1 ($num) must be of type float, string given
== atan(" 5"): 1.373400766945016
== atan("5 "): 1.373400766945016
== atan(1.0E+19): 1.5707963267948966
