--TEST--
log: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('log', [$n]);
c('log', [8,2]);
c('log', [8,0]);
c('log', [8,1]);
c('log', [8,-1]);
c('log', [8,10]);
c('log', [0]);
c('log', [-1]);
c('log', [8,0.5]);
--EXPECT--
== log(0): -INF
== log(1): 0.0
== log(-1): NAN
== log(2.5): 0.9162907318741551
== log(-2.5): NAN
== log(0.5): -0.6931471805599453
== log(1.5): 0.4054651081081644
== log(-0.5): NAN
== log(9223372036854775807): 43.66827237527655
== log(-9223372036854775807-1): NAN
== log(INF): INF
== log(-INF): NAN
== log(NAN): NAN
== log("3"): 1.0986122886681098
== log("3.7"): 1.308332819650179
== log("abc"): TypeError: log(): Argument #1 ($num) must be of type float, string given
== log("12abc"): TypeError: log(): Argument #1 ($num) must be of type float, string given
== log(NULL): [8192] log(): Passing null to parameter #1 ($num) of type float is deprecated
-INF
== log(true): 0.0
== log([]): TypeError: log(): Argument #1 ($num) must be of type float, array given
== log(1.0E+308): 709.1962086421661
== log(-0.0): -INF
== log(1.0E-10): -23.025850929940457
== log("0x1A"): TypeError: log(): Argument #1 ($num) must be of type float, string given
== log(" 5"): 1.6094379124341003
== log("5 "): 1.6094379124341003
== log(1.0E+19): 43.74911676688687
== log(8,2): 3.0
== log(8,0): ValueError: log(): Argument #2 ($base) must be greater than 0
== log(8,1): NAN
== log(8,-1): ValueError: log(): Argument #2 ($base) must be greater than 0
== log(8,10): 0.9030899869919435
== log(0): -INF
== log(-1): NAN
== log(8,0.5): -3.0
