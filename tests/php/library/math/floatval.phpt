--TEST--
floatval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('floatval', [$n]);
--EXPECT--
== floatval(0): 0.0
== floatval(1): 1.0
== floatval(-1): -1.0
== floatval(2.5): 2.5
== floatval(-2.5): -2.5
== floatval(0.5): 0.5
== floatval(1.5): 1.5
== floatval(-0.5): -0.5
== floatval(9223372036854775807): 9.223372036854776E+18
== floatval(-9223372036854775807-1): -9.223372036854776E+18
== floatval(INF): INF
== floatval(-INF): -INF
== floatval(NAN): NAN
== floatval("3"): 3.0
== floatval("3.7"): 3.7
== floatval("abc"): 0.0
== floatval("12abc"): 12.0
== floatval(NULL): 0.0
== floatval(true): 1.0
== floatval([]): 0.0
== floatval(1.0E+308): 1.0E+308
== floatval(-0.0): -0.0
== floatval(1.0E-10): 1.0E-10
== floatval("0x1A"): 0.0
== floatval(" 5"): 5.0
== floatval("5 "): 5.0
== floatval(1.0E+19): 1.0E+19
