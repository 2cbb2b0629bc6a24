--TEST--
log10: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('log10', [$n]);
--EXPECT--
== log10(0): -INF
== log10(1): 0.0
== log10(-1): NAN
== log10(2.5): 0.3979400086720376
== log10(-2.5): NAN
== log10(0.5): -0.3010299956639812
== log10(1.5): 0.17609125905568124
== log10(-0.5): NAN
== log10(9223372036854775807): 18.964889726830815
== log10(-9223372036854775807-1): NAN
== log10(INF): INF
== log10(-INF): NAN
== log10(NAN): NAN
== log10("3"): 0.47712125471966244
== log10("3.7"): 0.568201724066995
== log10("abc"): TypeError: log10(): Argument #1 ($num) must be of type float, string given
== log10("12abc"): TypeError: log10(): Argument #1 ($num) must be of type float, string given
== log10(NULL): [8192] log10(): Passing null to parameter #1 ($num) of type float is deprecated
-INF
== log10(true): 0.0
== log10([]): TypeError: log10(): Argument #1 ($num) must be of type float, array given
== log10(1.0E+308): 308.0
== log10(-0.0): -INF
== log10(1.0E-10): -10.0
== log10("0x1A"): TypeError: log10(): Argument #1 ($num) must be of type float, string given
== log10(" 5"): 0.6989700043360189
== log10("5 "): 0.6989700043360189
== log10(1.0E+19): 19.0
