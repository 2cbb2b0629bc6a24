--TEST--
gettype: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('gettype', [$n]);
--EXPECT--
== gettype(0): "integer"
== gettype(1): "integer"
== gettype(-1): "integer"
== gettype(2.5): "double"
== gettype(-2.5): "double"
== gettype(0.5): "double"
== gettype(1.5): "double"
== gettype(-0.5): "double"
== gettype(9223372036854775807): "integer"
== gettype(-9223372036854775807-1): "integer"
== gettype(INF): "double"
== gettype(-INF): "double"
== gettype(NAN): "double"
== gettype("3"): "string"
== gettype("3.7"): "string"
== gettype("abc"): "string"
== gettype("12abc"): "string"
== gettype(NULL): "NULL"
== gettype(true): "boolean"
== gettype([]): "array"
== gettype(1.0E+308): "double"
== gettype(-0.0): "double"
== gettype(1.0E-10): "double"
== gettype("0x1A"): "string"
== gettype(" 5"): "string"
== gettype("5 "): "string"
== gettype(1.0E+19): "double"
