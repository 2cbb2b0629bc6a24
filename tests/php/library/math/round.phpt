--TEST--
round: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('round', [$n]);
c('round', [1.955,2]);
c('round', [5.055,2]);
c('round', [5.045,2]);
c('round', [1234567.891,-3]);
c('round', [-1.5]);
c('round', [2.5,0,PHP_ROUND_HALF_EVEN]);
c('round', [2.5,0,PHP_ROUND_HALF_DOWN]);
c('round', [2.5,0,PHP_ROUND_HALF_ODD]);
c('round', [3.5,0,PHP_ROUND_HALF_ODD]);
c('round', [1.45,1]);
c('round', [-1.45,1,PHP_ROUND_HALF_EVEN]);
c('round', [1e20,2]);
c('round', [12345,-2]);
c('round', [15,-1]);
c('round', [25,-1,PHP_ROUND_HALF_EVEN]);
c('round', [1.5,0,99]);
c('round', [0.285,2]);
c('round', [1.005,2]);
c('round', [1.0E+25,5]);
c('round', [5,400]);
c('round', [5.5,-400]);
c('round', [PHP_INT_MAX,-1]);
c('round', [0.1+0.7,1]);
c('round', [9.995,2]);
c('round', [3.0E-5,5]);
--EXPECT--
== round(0): 0.0
== round(1): 1.0
== round(-1): -1.0
== round(2.5): 3.0
== round(-2.5): -3.0
== round(0.5): 1.0
== round(1.5): 2.0
== round(-0.5): -1.0
== round(9223372036854775807): 9.223372036854776E+18
== round(-9223372036854775807-1): -9.223372036854776E+18
== round(INF): INF
== round(-INF): -INF
== round(NAN): NAN
== round("3"): 3.0
== round("3.7"): 4.0
== round("abc"): TypeError: round(): Argument #1 ($num) must be of type int|float, string given
== round("12abc"): TypeError: round(): Argument #1 ($num) must be of type int|float, string given
== round(NULL): [8192] round(): Passing null to parameter #1 ($num) of type int|float is deprecated
0.0
== round(true): 1.0
== round([]): TypeError: round(): Argument #1 ($num) must be of type int|float, array given
== round(1.0E+308): 1.0E+308
== round(-0.0): -0.0
== round(1.0E-10): 0.0
== round("0x1A"): TypeError: round(): Argument #1 ($num) must be of type int|float, string given
== round(" 5"): 5.0
== round("5 "): 5.0
== round(1.0E+19): 1.0E+19
== round(1.955,2): 1.96
== round(5.055,2): 5.06
== round(5.045,2): 5.05
== round(1234567.891,-3): 1235000.0
== round(-1.5): -2.0
== round(2.5,0,3): 2.0
== round(2.5,0,2): 2.0
== round(2.5,0,4): 3.0
== round(3.5,0,4): 3.0
== round(1.45,1): 1.5
== round(-1.45,1,3): -1.4
== round(1.0E+20,2): 1.0E+20
== round(12345,-2): 12300.0
== round(15,-1): 20.0
== round(25,-1,3): 20.0
== round(1.5,0,99): 2.0
== round(0.285,2): 0.29
== round(1.005,2): 1.01
== round(1.0E+25,5): 1.0E+25
== round(5,400): 5.0
== round(5.5,-400): 0.0
== round(9223372036854775807,-1): 9.223372036854776E+18
== round(0.7999999999999999,1): 0.8
== round(9.995,2): 10.0
== round(3.0E-5,5): 3.0E-5
