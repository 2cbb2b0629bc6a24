--TEST--
is_countable: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_countable', [$n]);
--EXPECT--
== is_countable(0): false
== is_countable(1): false
== is_countable(-1): false
== is_countable(2.5): false
== is_countable(-2.5): false
== is_countable(0.5): false
== is_countable(1.5): false
== is_countable(-0.5): false
== is_countable(9223372036854775807): false
== is_countable(-9223372036854775807-1): false
== is_countable(INF): false
== is_countable(-INF): false
== is_countable(NAN): false
== is_countable("3"): false
== is_countable("3.7"): false
== is_countable("abc"): false
== is_countable("12abc"): false
== is_countable(NULL): false
== is_countable(true): false
== is_countable([]): true
== is_countable(1.0E+308): false
== is_countable(-0.0): false
== is_countable(1.0E-10): false
== is_countable("0x1A"): false
== is_countable(" 5"): false
== is_countable("5 "): false
== is_countable(1.0E+19): false
