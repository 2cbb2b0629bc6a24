--TEST--
is_iterable: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_iterable', [$n]);
--EXPECT--
== is_iterable(0): false
== is_iterable(1): false
== is_iterable(-1): false
== is_iterable(2.5): false
== is_iterable(-2.5): false
== is_iterable(0.5): false
== is_iterable(1.5): false
== is_iterable(-0.5): false
== is_iterable(9223372036854775807): false
== is_iterable(-9223372036854775807-1): false
== is_iterable(INF): false
== is_iterable(-INF): false
== is_iterable(NAN): false
== is_iterable("3"): false
== is_iterable("3.7"): false
== is_iterable("abc"): false
== is_iterable("12abc"): false
== is_iterable(NULL): false
== is_iterable(true): false
== is_iterable([]): true
== is_iterable(1.0E+308): false
== is_iterable(-0.0): false
== is_iterable(1.0E-10): false
== is_iterable("0x1A"): false
== is_iterable(" 5"): false
== is_iterable("5 "): false
== is_iterable(1.0E+19): false
