--TEST--
cosh: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('cosh', [$n]);
--EXPECT--
== cosh(0): 1.0
== cosh(1): 1.5430806348152437
== cosh(-1): 1.5430806348152437
== cosh(2.5): 6.132289479663686
== cosh(-2.5): 6.132289479663686
== cosh(0.5): 1.1276259652063807
== cosh(1.5): 2.352409615243247
== cosh(-0.5): 1.1276259652063807
== cosh(9223372036854775807): INF
== cosh(-9223372036854775807-1): INF
== cosh(INF): INF
== cosh(-INF): INF
== cosh(NAN): NAN
== cosh("3"): 10.067661995777765
== cosh("3.7"): 20.23601394326887
== cosh("abc"): TypeError: cosh(): Argument #1 ($num) must be of type float, string given
== cosh("12abc"): TypeError: cosh(): Argument #1 ($num) must be of type float, string given
== cosh(NULL): [8192] cosh(): Passing null to parameter #1 ($num) of type float is deprecated
1.0
== cosh(true): 1.5430806348152437
== cosh([]): TypeError: cosh(): Argument #1 ($num) must be of type float, array given
== cosh(1.0E+308): INF
== cosh(-0.0): 1.0
== cosh(1.0E-10): 1.0
== cosh("0x1A"): TypeError: cosh(): Argument #1 ($num) must be of type float, string given
== cosh(" 5"): 74.20994852478785
== cosh("5 "): 74.20994852478785
== cosh(1.0E+19): INF
