--TEST--
sqrt: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('sqrt', [$n]);
--EXPECT--
== sqrt(0): 0.0
== sqrt(1): 1.0
== sqrt(-1): NAN
== sqrt(2.5): 1.5811388300841898
== sqrt(-2.5): NAN
== sqrt(0.5): 0.7071067811865476
== sqrt(1.5): 1.224744871391589
== sqrt(-0.5): NAN
== sqrt(9223372036854775807): 3037000499.97605
== sqrt(-9223372036854775807-1): NAN
== sqrt(INF): INF
== sqrt(-INF): NAN
== sqrt(NAN): NAN
== sqrt("3"): 1.7320508075688772
== sqrt("3.7"): 1.9235384061671346
== sqrt("abc"): TypeError: sqrt(): Argument #1 ($num) must be of type float, string given
== sqrt("12abc"): TypeError: sqrt(): Argument #1 ($num) must be of type float, string given
== sqrt(NULL): [8192] sqrt(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== sqrt(true): 1.0
== sqrt([]): TypeError: sqrt(): Argument #1 ($num) must be of type float, array given
== sqrt(1.0E+308): 1.0E+154
== sqrt(-0.0): -0.0
== sqrt(1.0E-10): 1.0E-5
== sqrt("0x1A"): TypeError: sqrt(): Argument #1 ($num) must be of type float, string given
== sqrt(" 5"): 2.23606797749979
== sqrt("5 "): 2.23606797749979
== sqrt(1.0E+19): 3162277660.1683793
