--TEST--
is_int: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_int', [$n]);
--EXPECT--
== is_int(0): true
== is_int(1): true
== is_int(-1): true
== is_int(2.5): false
== is_int(-2.5): false
== is_int(0.5): false
== is_int(1.5): false
== is_int(-0.5): false
== is_int(9223372036854775807): true
== is_int(-9223372036854775807-1): true
== is_int(INF): false
== is_int(-INF): false
== is_int(NAN): false
== is_int("3"): false
== is_int("3.7"): false
== is_int("abc"): false
== is_int("12abc"): false
== is_int(NULL): false
== is_int(true): false
== is_int([]): false
== is_int(1.0E+308): false
== is_int(-0.0): false
== is_int(1.0E-10): false
== is_int("0x1A"): false
== is_int(" 5"): false
== is_int("5 "): false
== is_int(1.0E+19): false
