--TEST--
is_infinite: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_infinite', [$n]);
--EXPECT--
== is_infinite(0): false
== is_infinite(1): false
== is_infinite(-1): false
== is_infinite(2.5): false
== is_infinite(-2.5): false
== is_infinite(0.5): false
== is_infinite(1.5): false
== is_infinite(-0.5): false
== is_infinite(9223372036854775807): false
== is_infinite(-9223372036854775807-1): false
== is_infinite(INF): true
== is_infinite(-INF): true
== is_infinite(NAN): false
== is_infinite("3"): false
== is_infinite("3.7"): false
== is_infinite("abc"): TypeError: is_infinite(): Argument #1 ($num) must be of type float, string given
== is_infinite("12abc"): TypeError: is_infinite(): Argument #1 ($num) must be of type float, string given
== is_infinite(NULL): [8192] is_infinite(): Passing null to parameter #1 ($num) of type float is deprecated
false
== is_infinite(true): false
== is_infinite([]): TypeError: is_infinite(): Argument #1 ($num) must be of type float, array given
== is_infinite(1.0E+308): false
== is_infinite(-0.0): false
== is_infinite(1.0E-10): false
== is_infinite("0x1A"): TypeError: is_infinite(): Argument #1 ($num) must be of type float, string given
== is_infinite(" 5"): false
== is_infinite("5 "): false
== is_infinite(1.0E+19): false
