--TEST--
is_callable: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('is_callable', [$n]);
c('is_callable', ['strlen']);
c('is_callable', ['nope']);
c('is_callable', [['P','x']]);
c('is_callable', [fn()=>1]);
--EXPECT--
== is_callable(0): false
== is_callable(1): false
== is_callable(-1): false
== is_callable(2.5): false
== is_callable(-2.5): false
== is_callable(0.5): false
== is_callable(1.5): false
== is_callable(-0.5): false
== is_callable(9223372036854775807): false
== is_callable(-9223372036854775807-1): false
== is_callable(INF): false
== is_callable(-INF): false
== is_callable(NAN): false
== is_callable("3"): false
== is_callable("3.7"): false
== is_callable("abc"): false
== is_callable("12abc"): false
== is_callable(NULL): false
== is_callable(true): false
== is_callable([]): false
== is_callable(1.0E+308): false
== is_callable(-0.0): false
== is_callable(1.0E-10): false
== is_callable("0x1A"): false
== is_callable(" 5"): false
== is_callable("5 "): false
== is_callable(1.0E+19): false
== is_callable("strlen"): true
== is_callable("nope"): false
== is_callable([0:"P",1:"x",]): false
== is_callable(Closure): true
