--TEST--
ord: normal, edge and wrong arguments
--FILE--
<?php
require __DIR__ . '/../show.inc';
$S=["","a","abc","Hello World","hello\0x","\xff\xfe","  pad ","ABC abc 123","a,b,,c","The quick brown fox","ünï","1.5","-3","0"];
foreach($S as $s) c('ord', [$s]);
--EXPECT--
== ord(""): 0
== ord("a"): 97
== ord("abc"): 97
== ord("Hello World"): 72
== ord("hello\000x"): 104
== ord("\377\376"): 255
== ord("  pad "): 32
== ord("ABC abc 123"): 65
== ord("a,b,,c"): 97
== ord("The quick brown fox"): 84
== ord("\303\274n\303\257"): 195
== ord("1.5"): 49
== ord("-3"): 45
== ord("0"): 48
