--TEST--
cos: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('cos', [$n]);
--EXPECT--
== cos(0): 1.0
== cos(1): 0.5403023058681398
== cos(-1): 0.5403023058681398
== cos(2.5): -0.8011436155469337
== cos(-2.5): -0.8011436155469337
== cos(0.5): 0.8775825618903728
== cos(1.5): 0.0707372016677029
== cos(-0.5): 0.8775825618903728
== cos(9223372036854775807): 0.011800076512800236
== cos(-9223372036854775807-1): 0.011800076512800236
== cos(INF): NAN
== cos(-INF): NAN
== cos(NAN): NAN
== cos("3"): -0.9899924966004454
== cos("3.7"): -0.848100031710408
== cos("abc"): TypeError: cos(): Argument #1 ($num) must be of type float, string given
== cos("12abc"): TypeError: cos(): Argument #1 ($num) must be of type float, string given
== cos(NULL): [8192] cos(): Passing null to parameter #1 ($num) of type float is deprecated
1.0
== cos(true): 0.5403023058681398
== cos([]): TypeError: cos(): Argument #1 ($num) must be of type float, array given
== cos(1.0E+308): -0.8913089376870335
== cos(-0.0): 1.0
== cos(1.0E-10): 1.0
== cos("0x1A"): TypeError: cos(): Argument #1 ($num) must be of type float, string given
== cos(" 5"): 0.28366218546322625
== cos("5 "): 0.28366218546322625
== cos(1.0E+19): -0.37490516955071784
