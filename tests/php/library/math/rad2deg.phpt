--TEST--
rad2deg: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('rad2deg', [$n]);
--EXPECT--
== rad2deg(0): 0.0
== rad2deg(1): 57.29577951308232
== rad2deg(-1): -57.29577951308232
== rad2deg(2.5): 143.2394487827058
== rad2deg(-2.5): -143.2394487827058
== rad2deg(0.5): 28.64788975654116
== rad2deg(1.5): 85.94366926962348
== rad2deg(-0.5): -28.64788975654116
== rad2deg(9223372036854775807): 5.2846029059076024E+20
== rad2deg(-9223372036854775807-1): -5.2846029059076024E+20
== rad2deg(INF): INF
== rad2deg(-INF): -INF
== rad2deg(NAN): NAN
== rad2deg("3"): 171.88733853924697
== rad2deg("3.7"): 211.99438419840462
== rad2deg("abc"): TypeError: rad2deg(): Argument #1 ($num) must be of type float, string given
== rad2deg("12abc"): TypeError: rad2deg(): Argument #1 ($num) must be of type float, string given
== rad2deg(NULL): [8192] rad2deg(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== rad2deg(true): 57.29577951308232
== rad2deg([]): TypeError: rad2deg(): Argument #1 ($num) must be of type float, array given
== rad2deg(1.0E+308): INF
== rad2deg(-0.0): -0.0
== rad2deg(1.0E-10): 5.729577951308233E-9
== rad2deg("0x1A"): TypeError: rad2deg(): Argument #1 ($num) must be of type float, string given
== rad2deg(" 5"): 286.4788975654116
== rad2deg("5 "): 286.4788975654116
== rad2deg(1.0E+19): 5.729577951308233E+20
