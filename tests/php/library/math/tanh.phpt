--TEST--
tanh: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('tanh', [$n]);
--EXPECT--
== tanh(0): 0.0
== tanh(1): 0.7615941559557649
== tanh(-1): -0.7615941559557649
== tanh(2.5): 0.9866142981514303
== tanh(-2.5): -0.9866142981514303
== tanh(0.5): 0.46211715726000974
== tanh(1.5): 0.9051482536448664
== tanh(-0.5): -0.46211715726000974
== tanh(9223372036854775807): 1.0
== tanh(-9223372036854775807-1): -1.0
== tanh(INF): 1.0
== tanh(-INF): -1.0
== tanh(NAN): NAN
== tanh("3"): 0.9950547536867305
== tanh("3.7"): 0.9987782412811312
== tanh("abc"): TypeError: tanh(): Argument #1 ($num) must be of type float, string given
== tanh("12abc"): TypeError: tanh(): Argument #1 ($num) must be of type float, string given
== tanh(NULL): [8192] tanh(): Passing null to parameter #1 ($num) of type float is deprecated
0.0
== tanh(true): 0.7615941559557649
== tanh([]): TypeError: tanh(): Argument #1 ($num) must be of type float, array given
== tanh(1.0E+308): 1.0
== tanh(-0.0): -0.0
== tanh(1.0E-10): 1.0E-10
== tanh("0x1A"): TypeError: tanh(): Argument #1 ($num) must be of type float, string given
== tanh(" 5"): 0.9999092042625951
== tanh("5 "): 0.9999092042625951
== tanh(1.0E+19): 1.0
