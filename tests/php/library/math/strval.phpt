--TEST--
strval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('strval', [$n]);
--EXPECT--
== strval(0): "0"
== strval(1): "1"
== strval(-1): "-1"
== strval(2.5): "2.5"
== strval(-2.5): "-2.5"
== strval(0.5): "0.5"
== strval(1.5): "1.5"
== strval(-0.5): "-0.5"
== strval(9223372036854775807): "9223372036854775807"
== strval(-9223372036854775807-1): "-9223372036854775808"
== strval(INF): "INF"
== strval(-INF): "-INF"
== strval(NAN): "NAN"
== strval("3"): "3"
== strval("3.7"): "3.7"
== strval("abc"): "abc"
== strval("12abc"): "12abc"
== strval(NULL): ""
== strval(true): "1"
== strval([]): [2] Array to string conversion
"Array"
== strval(1.0E+308): "1.0E+308"
== strval(-0.0): "-0"
== strval(1.0E-10): "1.0E-10"
== strval("0x1A"): "0x1A"
== strval(" 5"): " 5"
== strval("5 "): "5 "
== strval(1.0E+19): "1.0E+19"
