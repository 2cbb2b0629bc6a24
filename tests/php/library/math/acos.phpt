--TEST--
acos: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('acos', [$n]);
--EXPECT--
== acos(0): 1.5707963267948966
== acos(1): 0.0
== acos(-1): 3.141592653589793
== acos(2.5): NAN
== acos(-2.5): NAN
== acos(0.5): 1.0471975511965979
== acos(1.5): NAN
== acos(-0.5): 2.0943951023931957
== acos(9223372036854775807): NAN
== acos(-9223372036854775807-1): NAN
== acos(INF): NAN
== acos(-INF): NAN
== acos(NAN): NAN
== acos("3"): NAN
== acos("3.7"): NAN
== acos("abc"): TypeError: acos(): Argument #1 ($num) must be of type float, string given
== acos("12abc"): TypeError: acos(): Argument #1 ($num) must be of type float, string given
== acos(NULL): [8192] acos(): Passing null to parameter #1 ($num) of type float is deprecated
1.5707963267948966
== acos(true): 0.0
== acos([]): TypeError: acos(): Argument #1 ($num) must be of type float, array given
== acos(1.0E+308): NAN
== acos(-0.0): 1.5707963267948966
== acos(1.0E-10): 1.5707963266948965
== acos("0x1A"): TypeError: acos(): Argument #1 ($num) must be of type float, string given
== acos(" 5"): NAN
== acos("5 "): NAN
== acos(1.0E+19): NAN
