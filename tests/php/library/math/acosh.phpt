--TEST--
acosh: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('acosh', [$n]);
--EXPECT--
== acosh(0): NAN
== acosh(1): 0.0
== acosh(-1): NAN
== acosh(2.5): 1.566799236972411
== acosh(-2.5): NAN
== acosh(0.5): NAN
== acosh(1.5): 0.9624236501192069
== acosh(-0.5): NAN
== acosh(9223372036854775807): 44.3614195558365
== acosh(-9223372036854775807-1): NAN
== acosh(INF): INF
== acosh(-INF): NAN
== acosh(NAN): NAN
== acosh("3"): 1.762747174039086
== acosh("3.7"): 1.9826969446812033
== acosh("abc"): TypeError: acosh(): Argument #1 ($num) must be of type float, string given
== acosh("12abc"): TypeError: acosh(): Argument #1 ($num) must be of type float, string given
== acosh(NULL): [8192] acosh(): Passing null to parameter #1 ($num) of type float is deprecated
NAN
== acosh(true): 0.0
== acosh([]): TypeError: acosh(): Argument #1 ($num) must be of type float, array given
== acosh(1.0E+308): 709.889355822726
== acosh(-0.0): NAN
== acosh(1.0E-10): NAN
== acosh("0x1A"): TypeError: acosh(): Argument #1 ($num) must be of type float, string given
== acosh(" 5"): 2.2924316695611777
== acosh("5 "): 2.2924316695611777
== acosh(1.0E+19): 44.44226394744682
