--TEST--
asinh: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('asinh', [$n]);
--EXPECT--
== asinh(0): 0.0
== asinh(1): 0.881373587019543
== asinh(-1): -0.881373587019543
== asinh(2.5): 1.6472311463710958
== asinh(-2.5): -1.6472311463710958
== asinh(0.5): 0.48121182505960347
== asinh(1.5): 1.1947632172871094
== asinh(-0.5): -0.48121182505960347
== asinh(9223372036854775807): 44.3614195558365
== asinh(-9223372036854775807-1): -44.3614195558365
== asinh(INF): INF
== asinh(-INF): -INF
== asinh(NAN): NAN
== asinh("3"): 1.8184464592320668
== asinh("3.7"): 2.0192606561549606
== asinh("abc"): TypeError: asinh(): Argument #1 ($num) must be of type float, string given
== asinh("12abc"): TypeError: asinh(): Argument #1 ($num) must be of type float, string given
== asinh(NULL): [8192] asinh(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== asinh(true): 0.881373587019543
== asinh([]): TypeError: asinh(): Argument #1 ($num) must be of type float, array given
== asinh(1.0E+308): 709.889355822726
== asinh(-0.0): -0.0
== asinh(1.0E-10): 1.0E-10
== asinh("0x1A"): TypeError: asinh(): Argument #1 ($num) must be of type float, string given
== asinh(" 5"): 2.3124383412727525
== asinh("5 "): 2.3124383412727525
== asinh(1.0E+19): 44.44226394744682
