--TEST--
decbin: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('decbin', [$n]);
--EXPECT--
== decbin(0): "0"
== decbin(1): "1"
== decbin(-1): "1111111111111111111111111111111111111111111111111111111111111111"
== decbin(2.5): [8192] Implicit conversion from float 2.5 to int loses precision
"10"
== decbin(-2.5): [8192] Implicit conversion from float -2.5 to int loses precision
"1111111111111111111111111111111111111111111111111111111111111110"
== decbin(0.5): [8192] Implicit conversion from float 0.5 to int loses precision
"0"
== decbin(1.5): [8192] Implicit conversion from float 1.5 to int loses precision
"1"
== decbin(-0.5): [8192] Implicit conversion from float -0.5 to int loses precision
"0"
== decbin(9223372036854775807): "111111111111111111111111111111111111111111111111111111111111111"
== decbin(-9223372036854775807-1): "1000000000000000000000000000000000000000000000000000000000000000"
== decbin(INF): TypeError: decbin(): Argument #1 ($num) must be of type int, float given
== decbin(-INF): TypeError: decbin(): Argument #1 ($num) must be of type int, float given
== decbin(NAN): TypeError: decbin(): Argument #1 ($num) must be of type int, float given
== decbin("3"): "11"
== decbin("3.7"): [8192] Implicit conversion from float-string "3.7" to int loses precision
"11"
== decbin("abc"): TypeError: decbin(): Argument #1 ($num) must be of type int, string given
== decbin("12abc"): TypeError: decbin(): Argument #1 ($num) must be of type int, string given
== decbin(NULL): [8192] decbin(): Passing null to parameter #1 ($num) of type int is deprecated
"0"
== decbin(true): "1"
== decbin([]): TypeError: decbin(): Argument #1 ($num) must be of type int, array given
== decbin(1.0E+308): TypeError: decbin(): Argument #1 ($num) must be of type int, float given
== decbin(-0.0): "0"
== decbin(1.0E-10): [8192] Implicit conversion from float 1.0E-10 to int loses precision
"0"
== decbin("0x1A"): TypeError: decbin(): Argument #1 ($num) must be of type int, string given
== decbin(" 5"): "101"
== decbin("5 "): "101"
== decbin(1.0E+19): TypeError: decbin(): Argument #1 ($num) must be of type int, float given
