--TEST--
intval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$N=[0,1,-1,2.5,-2.5,0.5,1.5,-0.5,PHP_INT_MAX,PHP_INT_MIN,INF,-INF,NAN,"3","3.7","abc","12abc",null,true,[],1e308,-0.0,1e-10,"0x1A"," 5","5 ",1e19];
foreach($N as $n) c('intval', [$n]);
c('intval', ['12',0]);
c('intval', ['0x1A',16]);
c('intval', ['0x1A',0]);
c('intval', ['012',0]);
c('intval', ['0b11',0]);
c('intval', ['101',2]);
c('intval', ['z',36]);
c('intval', ['12',1]);
c('intval', [42.99]);
c('intval', ['1e3']);
c('intval', [null]);
c('intval', [[]]);
c('intval', [[0]]);
c('intval', [' 12']);
c('intval', ["\n12"]);
c('intval', ['9999999999999999999']);
c('intval', [1e20]);
c('intval', ['-0x1A',0]);
c('intval', ['-12',8]);
--EXPECT--
== intval(0): 0
== intval(1): 1
== intval(-1): -1
== intval(2.5): 2
== intval(-2.5): -2
== intval(0.5): 0
== intval(1.5): 1
== intval(-0.5): 0
== intval(9223372036854775807): 9223372036854775807
== intval(-9223372036854775807-1): -9223372036854775807-1
== intval(INF): 0
== intval(-INF): 0
== intval(NAN): 0
== intval("3"): 3
== intval("3.7"): 3
== intval("abc"): 0
== intval("12abc"): 12
== intval(NULL): 0
== intval(true): 1
== intval([]): 0
== intval(1.0E+308): 0
== intval(-0.0): 0
== intval(1.0E-10): 0
== intval("0x1A"): 0
== intval(" 5"): 5
== intval("5 "): 5
== intval(1.0E+19): -8446744073709551616
== intval("12",0): 12
== intval("0x1A",16): 26
== intval("0x1A",0): 26
== intval("012",0): 10
== intval("0b11",0): 3
== intval("101",2): 5
== intval("z",36): 35
== intval("12",1): 0
== intval(42.99): 42
== intval("1e3"): 1000
== intval(NULL): 0
== intval([]): 0
== intval([0:0,]): 1
== intval(" 12"): 12
== intval("\n12"): 12
== intval("9999999999999999999"): 9223372036854775807
== intval(1.0E+20): 7766279631452241920
== intval("-0x1A",0): -26
== intval("-12",8): -10
