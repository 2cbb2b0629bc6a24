--TEST--
dirname: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('dirname', [$s]);
--EXPECT--
== dirname(""): ""
== dirname("a"): "."
== dirname("abc"): "."
== dirname("Hello World"): "."
== dirname("hello\000x"): "."
== dirname("\377\376"): "."
== dirname("  pad "): "."
== dirname("ABC abc 123"): "."
== dirname("a,b,,c"): "."
== dirname("The quick brown fox"): "."
== dirname("\303\274n\303\257"): "."
== dirname("1.5"): "."
== dirname("-3"): "."
== dirname("0"): "."
