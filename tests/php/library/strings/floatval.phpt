--TEST--
floatval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('floatval', [$s]);
--EXPECT--
== floatval(""): 0.0
== floatval("a"): 0.0
== floatval("abc"): 0.0
== floatval("Hello World"): 0.0
== floatval("hello\000x"): 0.0
== floatval("\377\376"): 0.0
== floatval("  pad "): 0.0
== floatval("ABC abc 123"): 0.0
== floatval("a,b,,c"): 0.0
== floatval("The quick brown fox"): 0.0
== floatval("\303\274n\303\257"): 0.0
== floatval("1.5"): 1.5
== floatval("-3"): -3.0
== floatval("0"): 0.0
