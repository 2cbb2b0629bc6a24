--TEST--
is_scalar: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_scalar', [$n]);
--EXPECT--
== is_scalar(0): true
== is_scalar(1): true
== is_scalar(-1): true
== is_scalar(2.5): true
== is_scalar(-2.5): true
== is_scalar(0.5): true
== is_scalar(1.5): true
== is_scalar(-0.5): true
== is_scalar(9223372036854775807): true
== is_scalar(-9223372036854775807-1): true
== is_scalar(INF): true
== is_scalar(-INF): true
== is_scalar(NAN): true
== is_scalar("3"): true
== is_scalar("3.7"): true
== is_scalar("abc"): true
== is_scalar("12abc"): true
== is_scalar(NULL): false
== is_scalar(true): true
== is_scalar([]): false
== is_scalar(1.0E+308): true
== is_scalar(-0.0): true
== is_scalar(1.0E-10): true
== is_scalar("0x1A"): true
== is_scalar(" 5"): true
== is_scalar("5 "): true
== is_scalar(1.0E+19): true
