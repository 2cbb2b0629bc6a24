--TEST--
boolval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('boolval', [$n]);
--EXPECT--
== boolval(0): false
== boolval(1): true
== boolval(-1): true
== boolval(2.5): true
== boolval(-2.5): true
== boolval(0.5): true
== boolval(1.5): true
== boolval(-0.5): true
== boolval(9223372036854775807): true
== boolval(-9223372036854775807-1): true
== boolval(INF): true
== boolval(-INF): true
== boolval(NAN): true
== boolval("3"): true
== boolval("3.7"): true
== boolval("abc"): true
== boolval("12abc"): true
== boolval(NULL): false
== boolval(true): true
== boolval([]): false
== boolval(1.0E+308): true
== boolval(-0.0): false
== boolval(1.0E-10): true
== boolval("0x1A"): true
== boolval(" 5"): true
== boolval("5 "): true
== boolval(1.0E+19): true
