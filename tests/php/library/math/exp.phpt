--TEST--
exp: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('exp', [$n]);
--EXPECT--
== exp(0): 1.0
== exp(1): 2.718281828459045
== exp(-1): 0.36787944117144233
== exp(2.5): 12.182493960703473
== exp(-2.5): 0.0820849986238988
== exp(0.5): 1.6487212707001282
== exp(1.5): 4.4816890703380645
== exp(-0.5): 0.6065306597126334
== exp(9223372036854775807): INF
== exp(-9223372036854775807-1): 0.0
== exp(INF): INF
== exp(-INF): 0.0
== exp(NAN): NAN
== exp("3"): 20.085536923187668
== exp("3.7"): 40.4473043600674
== exp("abc"): TypeError: exp(): Argument #1 ($num) must be of type float, string given
== exp("12abc"): TypeError: exp(): Argument #1 ($num) must be of type float, string given
== exp(NULL): [8192] exp(): Passing null to parameter #1 ($num) of type float is deprecated
1.0
== exp(true): 2.718281828459045
== exp([]): TypeError: exp(): Argument #1 ($num) must be of type float, array given
== exp(1.0E+308): INF
== exp(-0.0): 1.0
== exp(1.0E-10): 1.0000000001
== exp("0x1A"): TypeError: exp(): Argument #1 ($num) must be of type float, string given
== exp(" 5"): 148.4131591025766
== exp("5 "): 148.4131591025766
== exp(1.0E+19): INF
