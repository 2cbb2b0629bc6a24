--TEST--
atanh: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('atanh', [$n]);
--EXPECT--
== atanh(0): 0.0
== atanh(1): INF
== atanh(-1): -INF
== atanh(2.5): NAN
== atanh(-2.5): NAN
== atanh(0.5): 0.5493061443340548
== atanh(1.5): NAN
== atanh(-0.5): -0.5493061443340548
== atanh(9223372036854775807): NAN
== atanh(-9223372036854775807-1): NAN
== atanh(INF): NAN
== atanh(-INF): NAN
== atanh(NAN): NAN
== atanh("3"): NAN
== atanh("3.7"): NAN
== atanh("abc"): TypeError: atanh(): Argument #1 ($num) must be of type float, string given
== atanh("12abc"): TypeError: atanh(): Argument #1 ($num) must be of type float, string given
== atanh(NULL): [8192] atanh(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== atanh(true): INF
== atanh([]): TypeError: atanh(): Argument #1 ($num) must be of type float, array given
== atanh(1.0E+308): NAN
== atanh(-0.0): -0.0
== atanh(1.0E-10): 1.0E-10
== atanh("0x1A"): TypeError: atanh(): Argument #1 ($num) must be of type float, string given
== atanh(" 5"): NAN
== atanh("5 "): NAN
== atanh(1.0E+19): NAN
