--TEST--
is_finite: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_finite', [$n]);
--EXPECT--
== is_finite(0): true
== is_finite(1): true
== is_finite(-1): true
== is_finite(2.5): true
== is_finite(-2.5): true
== is_finite(0.5): true
== is_finite(1.5): true
== is_finite(-0.5): true
== is_finite(9223372036854775807): true
== is_finite(-9223372036854775807-1): true
== is_finite(INF): false
== is_finite(-INF): false
== is_finite(NAN): false
== is_finite("3"): true
== is_finite("3.7"): true
== is_finite("abc"): TypeError: is_finite(): Argument #1 ($num) must be of type float, string given
== is_finite("12abc"): TypeError: is_finite(): Argument #1 ($num) must be of type float, string given
== is_finite(NULL): [8192] is_finite(): Passing null to parameter #1 ($num) of type float is deprecated
true
== is_finite(true): true
== is_finite([]): TypeError: is_finite(): Argument #1 ($num) must be of type float, array given
== is_finite(1.0E+308): true
== is_finite(-0.0): true
== is_finite(1.0E-10): true
== is_finite("0x1A"): TypeError: is_finite(): Argument #1 ($num) must be of type float, string given
== is_finite(" 5"): true
== is_finite("5 "): true
== is_finite(1.0E+19): true
