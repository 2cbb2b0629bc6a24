--TEST--
is_nan: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_nan', [$n]);
--EXPECT--
== is_nan(0): false
== is_nan(1): false
== is_nan(-1): false
== is_nan(2.5): false
== is_nan(-2.5): false
== is_nan(0.5): false
== is_nan(1.5): false
== is_nan(-0.5): false
== is_nan(9223372036854775807): false
== is_nan(-9223372036854775807-1): false
== is_nan(INF): false
== is_nan(-INF): false
== is_nan(NAN): true
== is_nan("3"): false
== is_nan("3.7"): false
== is_nan("abc"): TypeError: is_nan(): Argument #1 ($num) must be of type float, string given
== is_nan("12abc"): TypeError: is_nan(): Argument #1 ($num) must be of type float, string given
== is_nan(NULL): [8192] is_nan(): Passing null to parameter #1 ($num) of type float is deprecated
false
== is_nan(true): false
== is_nan([]): TypeError: is_nan(): Argument #1 ($num) must be of type float, array given
== is_nan(1.0E+308): false
== is_nan(-0.0): false
== is_nan(1.0E-10): false
== is_nan("0x1A"): TypeError: is_nan(): Argument #1 ($num) must be of type float, string given
== is_nan(" 5"): false
== is_nan("5 "): false
== is_nan(1.0E+19): false
