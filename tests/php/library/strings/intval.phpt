--TEST--
intval: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('intval', [$s]);
--EXPECT--
== intval(""): 0
== intval("a"): 0
== intval("abc"): 0
== intval("Hello World"): 0
== intval("hello\000x"): 0
== intval("\377\376"): 0
== intval("  pad "): 0
== intval("ABC abc 123"): 0
== intval("a,b,,c"): 0
== intval("The quick brown fox"): 0
== intval("\303\274n\303\257"): 0
== intval("1.5"): 1
== intval("-3"): -3
== intval("0"): 0
