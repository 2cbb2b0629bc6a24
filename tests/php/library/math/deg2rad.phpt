--TEST--
deg2rad: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('deg2rad', [$n]);
--EXPECT--
== deg2rad(0): 0.0
== deg2rad(1): 0.017453292519943295
== deg2rad(-1): -0.017453292519943295
== deg2rad(2.5): 0.04363323129985824
== deg2rad(-2.5): -0.04363323129985824
== deg2rad(0.5): 0.008726646259971648
== deg2rad(1.5): 0.02617993877991494
== deg2rad(-0.5): -0.008726646259971648
== deg2rad(9223372036854775807): 1.6097821017949162E+17
== deg2rad(-9223372036854775807-1): -1.6097821017949162E+17
== deg2rad(INF): INF
== deg2rad(-INF): -INF
== deg2rad(NAN): NAN
== deg2rad("3"): 0.05235987755982988
== deg2rad("3.7"): 0.0645771823237902
== deg2rad("abc"): TypeError: deg2rad(): Argument #1 ($num) must be of type float, string given
== deg2rad("12abc"): TypeError: deg2rad(): Argument #1 ($num) must be of type float, string given
== deg2rad(NULL): [8192] deg2rad(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== deg2rad(true): 0.017453292519943295
== deg2rad([]): TypeError: deg2rad(): Argument #1 ($num) must be of type float, array given
== deg2rad(1.0E+308): 1.7453292519943295E+306
== deg2rad(-0.0): -0.0
== deg2rad(1.0E-10): 1.7453292519943296E-12
== deg2rad("0x1A"): TypeError: deg2rad(): Argument #1 ($num) must be of type float, string given
== deg2rad(" 5"): 0.08726646259971647
== deg2rad("5 "): 0.08726646259971647
== deg2rad(1.0E+19): 1.7453292519943293E+17
