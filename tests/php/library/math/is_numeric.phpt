--TEST--
is_numeric: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_numeric', [$n]);
--EXPECT--
== is_numeric(0): true
== is_numeric(1): true
== is_numeric(-1): true
== is_numeric(2.5): true
== is_numeric(-2.5): true
== is_numeric(0.5): true
== is_numeric(1.5): true
== is_numeric(-0.5): true
== is_numeric(9223372036854775807): true
== is_numeric(-9223372036854775807-1): true
== is_numeric(INF): true
== is_numeric(-INF): true
== is_numeric(NAN): true
== is_numeric("3"): true
== is_numeric("3.7"): true
== is_numeric("abc"): false
== is_numeric("12abc"): false
== is_numeric(NULL): false
== is_numeric(true): false
== is_numeric([]): false
== is_numeric(1.0E+308): true
== is_numeric(-0.0): true
== is_numeric(1.0E-10): true
== is_numeric("0x1A"): false
== is_numeric(" 5"): true
== is_numeric("5 "): true
== is_numeric(1.0E+19): true
