--TEST--
sinh: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('sinh', [$n]);
--EXPECT--
== sinh(0): 0.0
== sinh(1): 1.1752011936438014
== sinh(-1): -1.1752011936438014
== sinh(2.5): 6.0502044810397875
== sinh(-2.5): -6.0502044810397875
== sinh(0.5): 0.5210953054937474
== sinh(1.5): 2.1292794550948173
== sinh(-0.5): -0.5210953054937474
== sinh(9223372036854775807): INF
== sinh(-9223372036854775807-1): -INF
== sinh(INF): INF
== sinh(-INF): -INF
== sinh(NAN): NAN
== sinh("3"): 10.017874927409903
== sinh("3.7"): 20.21129041679853
== sinh("abc"): TypeError: sinh(): Argument #1 ($num) must be of type float, string given
== sinh("12abc"): TypeError: sinh(): Argument #1 ($num) must be of type float, string given
== sinh(NULL): [8192] sinh(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== sinh(true): 1.1752011936438014
== sinh([]): TypeError: sinh(): Argument #1 ($num) must be of type float, array given
== sinh(1.0E+308): INF
== sinh(-0.0): -0.0
== sinh(1.0E-10): 1.0E-10
== sinh("0x1A"): TypeError: sinh(): Argument #1 ($num) must be of type float, string given
== sinh(" 5"): 74.20321057778875
== sinh("5 "): 74.20321057778875
== sinh(1.0E+19): INF
