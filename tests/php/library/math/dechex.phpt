--TEST--
dechex: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('dechex', [$n]);
--EXPECT--
== dechex(0): "0"
== dechex(1): "1"
== dechex(-1): "ffffffffffffffff"
== dechex(2.5): [8192] Implicit conversion from float 2.5 to int loses precision
"2"
== dechex(-2.5): [8192] Implicit conversion from float -2.5 to int loses precision
"fffffffffffffffe"
== dechex(0.5): [8192] Implicit conversion from float 0.5 to int loses precision
"0"
== dechex(1.5): [8192] Implicit conversion from float 1.5 to int loses precision
"1"
== dechex(-0.5): [8192] Implicit conversion from float -0.5 to int loses precision
"0"
== dechex(9223372036854775807): "7fffffffffffffff"
== dechex(-9223372036854775807-1): "8000000000000000"
== dechex(INF): TypeError: dechex(): Argument #1 ($num) must be of type int, float given
== dechex(-INF): TypeError: dechex(): Argument #1 ($num) must be of type int, float given
== dechex(NAN): TypeError: dechex(): Argument #1 ($num) must be of type int, float given
== dechex("3"): "3"
== dechex("3.7"): [8192] Implicit conversion from float-string "3.7" to int loses precision
"3"
== dechex("abc"): TypeError: dechex(): Argument #1 ($num) must be of type int, string given
== dechex("12abc"): TypeError: dechex(): Argument #1 ($num) must be of type int, string given
== dechex(NULL): [8192] dechex(): Passing null to parameter #1 ($num) of type int is deprecated
"0"
== dechex(true): "1"
== dechex([]): TypeError: dechex(): Argument #1 ($num) must be of type int, array given
== dechex(1.0E+308): TypeError: dechex(): Argument #1 ($num) must be of type int, float given
== dechex(-0.0): "0"
== dechex(1.0E-10): [8192] Implicit conversion from float 1.0E-10 to int loses precision
"0"
== dechex("0x1A"): TypeError: dechex(): Argument #1 ($num) must be of type int, string given
== dechex(" 5"): "5"
== dechex("5 "): "5"
== dechex(1.0E+19): TypeError: dechex(): Argument #1 ($num) must be of type int, float given
