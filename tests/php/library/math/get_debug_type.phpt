--TEST--
get_debug_type: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('get_debug_type', [$n]);
--EXPECT--
== get_debug_type(0): "int"
== get_debug_type(1): "int"
== get_debug_type(-1): "int"
== get_debug_type(2.5): "float"
== get_debug_type(-2.5): "float"
== get_debug_type(0.5): "float"
== get_debug_type(1.5): "float"
== get_debug_type(-0.5): "float"
== get_debug_type(9223372036854775807): "int"
== get_debug_type(-9223372036854775807-1): "int"
== get_debug_type(INF): "float"
== get_debug_type(-INF): "float"
== get_debug_type(NAN): "float"
== get_debug_type("3"): "string"
== get_debug_type("3.7"): "string"
== get_debug_type("abc"): "string"
== get_debug_type("12abc"): "string"
== get_debug_type(NULL): "null"
== get_debug_type(true): "bool"
== get_debug_type([]): "array"
== get_debug_type(1.0E+308): "float"
== get_debug_type(-0.0): "float"
== get_debug_type(1.0E-10): "float"
== get_debug_type("0x1A"): "string"
== get_debug_type(" 5"): "string"
== get_debug_type("5 "): "string"
== get_debug_type(1.0E+19): "float"
