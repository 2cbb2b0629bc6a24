--TEST--
decoct: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('decoct', [$n]);
--EXPECT--
== decoct(0): "0"
== decoct(1): "1"
== decoct(-1): "1777777777777777777777"
== decoct(2.5): [8192] Implicit conversion from float 2.5 to int loses precision
"2"
== decoct(-2.5): [8192] Implicit conversion from float -2.5 to int loses precision
"1777777777777777777776"
== decoct(0.5): [8192] Implicit conversion from float 0.5 to int loses precision
"0"
== decoct(1.5): [8192] Implicit conversion from float 1.5 to int loses precision
"1"
== decoct(-0.5): [8192] Implicit conversion from float -0.5 to int loses precision
"0"
== decoct(9223372036854775807): "777777777777777777777"
== decoct(-9223372036854775807-1): "1000000000000000000000"
== decoct(INF): TypeError: decoct(): Argument #1 ($num) must be of type int, float given
== decoct(-INF): TypeError: decoct(): Argument #1 ($num) must be of type int, float given
== decoct(NAN): TypeError: decoct(): Argument #1 ($num) must be of type int, float given
== decoct("3"): "3"
== decoct("3.7"): [8192] Implicit conversion from float-string "3.7" to int loses precision
"3"
== decoct("abc"): TypeError: decoct(): Argument #1 ($num) must be of type int, string given
== decoct("12abc"): TypeError: decoct(): Argument #1 ($num) must be of type int, string given
== decoct(NULL): [8192] decoct(): Passing null to parameter #1 ($num) of type int is deprecated
"0"
== decoct(true): "1"
== decoct([]): TypeError: decoct(): Argument #1 ($num) must be of type int, array given
== decoct(1.0E+308): TypeError: decoct(): Argument #1 ($num) must be of type int, float given
== decoct(-0.0): "0"
== decoct(1.0E-10): [8192] Implicit conversion from float 1.0E-10 to int loses precision
"0"
== decoct("0x1A"): TypeError: decoct(): Argument #1 ($num) must be of type int, string given
== decoct(" 5"): "5"
== decoct("5 "): "5"
== decoct(1.0E+19): TypeError: decoct(): Argument #1 ($num) must be of type int, float given
