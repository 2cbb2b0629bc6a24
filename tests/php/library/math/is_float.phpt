--TEST--
is_float: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_float', [$n]);
--EXPECT--
== is_float(0): false
== is_float(1): false
== is_float(-1): false
== is_float(2.5): true
== is_float(-2.5): true
== is_float(0.5): true
== is_float(1.5): true
== is_float(-0.5): true
== is_float(9223372036854775807): false
== is_float(-9223372036854775807-1): false
== is_float(INF): true
== is_float(-INF): true
== is_float(NAN): true
== is_float("3"): false
== is_float("3.7"): false
== is_float("abc"): false
== is_float("12abc"): false
== is_float(NULL): false
== is_float(true): false
== is_float([]): false
== is_float(1.0E+308): true
== is_float(-0.0): true
== is_float(1.0E-10): true
== is_float("0x1A"): false
== is_float(" 5"): false
== is_float("5 "): false
== is_float(1.0E+19): true
