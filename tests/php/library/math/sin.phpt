--TEST--
sin: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('sin', [$n]);
--EXPECT--
== sin(0): 0.0
== sin(1): 0.8414709848078965
== sin(-1): -0.8414709848078965
== sin(2.5): 0.5984721441039565
== sin(-2.5): -0.5984721441039565
== sin(0.5): 0.479425538604203
== sin(1.5): 0.9974949866040544
== sin(-0.5): -0.479425538604203
== sin(9223372036854775807): 0.9999303766734422
== sin(-9223372036854775807-1): -0.9999303766734422
== sin(INF): NAN
== sin(-INF): NAN
== sin(NAN): NAN
== sin("3"): 0.1411200080598672
== sin("3.7"): -0.5298361409084934
== sin("abc"): TypeError: sin(): Argument #1 ($num) must be of type float, string given
== sin("12abc"): TypeError: sin(): Argument #1 ($num) must be of type float, string given
== sin(NULL): [8192] sin(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== sin(true): 0.8414709848078965
== sin([]): TypeError: sin(): Argument #1 ($num) must be of type float, array given
== sin(1.0E+308): 0.4533964905016491
== sin(-0.0): -0.0
== sin(1.0E-10): 1.0E-10
== sin("0x1A"): TypeError: sin(): Argument #1 ($num) must be of type float, string given
== sin(" 5"): -0.9589242746631385
== sin("5 "): -0.9589242746631385
== sin(1.0E+19): -0.9270631660486504
