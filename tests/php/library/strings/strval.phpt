--TEST--
strval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('strval', [$s]);
c('strval', [1.0]);
c('strval', [1e25]);
c('strval', [-0.0]);
c('strval', [0.1+0.2]);
c('strval', [true]);
c('strval', [null]);
c('strval', [1e15]);
c('strval', [123456789012345.678]);
c('strval', [1e-7]);
c('strval', [[]]);
c('strval', [new stdClass]);
--EXPECT--
== strval(""): ""
== strval("a"): "a"
== strval("abc"): "abc"
== strval("Hello World"): "Hello World"
== strval("hello\000x"): "hello\000x"
== strval("\377\376"): "\377\376"
== strval("  pad "): "  pad "
== strval("ABC abc 123"): "ABC abc 123"
== strval("a,b,,c"): "a,b,,c"
== strval("The quick brown fox"): "The quick brown fox"
== strval("\303\274n\303\257"): "\303\274n\303\257"
== strval("1.5"): "1.5"
== strval("-3"): "-3"
== strval("0"): "0"
== strval(1.0): "1"
== strval(1.0E+25): "1.0E+25"
== strval(-0.0): "-0"
== strval(0.30000000000000004): "0.3"
== strval(true): "1"
== strval(NULL): ""
== strval(1000000000000000.0): "1.0E+15"
== strval(123456789012345.67): "1.2345678901235E+14"
== strval(1.0E-7): "1.0E-7"
== strval([]): [2] Array to string conversion
"Array"
== strval(stdClass[]): Error: Object of class stdClass could not be converted to string
